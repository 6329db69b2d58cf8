package vn.khaitri.web.shell;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as people here write them. */
@TemplateExtension
public class Formats {
  private static final long MEGABYTE = 1_000_000;

  private Formats() {}

  /** The day in Vietnam: 26/11/2026, in English 26 Nov 2026. */
  public static String day(
      Instant instant,
      @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    return at(instant, "dd/MM/yyyy", "d MMM yyyy", locale);
  }

  /** A day without a time: 26/11/2026, in English 26 Nov 2026. */
  public static String day(
      LocalDate day, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    return day(Days.beginning(day), locale);
  }

  /** The last day of what ends just before a moment: the day before, when it ends at midnight. */
  public static String lastDay(
      Instant end, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    return day(end.minusNanos(1), locale);
  }

  /** Day and time in Vietnam: 14:05, 26/11/2026. */
  public static String moment(
      Instant instant,
      @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    return at(instant, "HH:mm, dd/MM/yyyy", "HH:mm, d MMM yyyy", locale);
  }

  /** When something takes place: 08:00–11:00, 26/11/2026; with both days when it lasts longer. */
  public static String span(
      Instant start,
      Instant end,
      @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    var sameDay = Days.of(start).equals(Days.of(end));
    var from = sameDay ? at(start, "HH:mm", "HH:mm", locale) : moment(start, locale);
    return from + "–" + moment(end, locale);
  }

  /** Seconds as a player shows them: 3:20 or 1:02:05. */
  public static String clock(double seconds) {
    var whole = (long) seconds;
    var hours = whole / 3600;
    var minutes = whole / 60 % 60;
    return hours > 0
        ? "%d:%02d:%02d".formatted(hours, minutes, whole % 60)
        : "%d:%02d".formatted(minutes, whole % 60);
  }

  /** Likewise. */
  public static String clock(int seconds) {
    return clock((double) seconds);
  }

  /** Seconds as whole minutes to spend, at least one. */
  public static long minutes(double seconds) {
    return Math.max(1, Math.round(seconds / 60));
  }

  /** Bytes in MB with one place below ten: 9,8 or 25. */
  public static String megabytes(
      long bytes, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    var language = locale instanceof Locale chosen ? chosen : Language.VI.locale();
    var pattern = bytes < 10 * MEGABYTE ? "%.1f" : "%.0f";
    return String.format(language, pattern, Math.max(0.1, (double) bytes / MEGABYTE));
  }

  private static String at(Instant instant, String vi, String en, Object locale) {
    var english = Language.EN.locale().equals(locale);
    return DateTimeFormatter.ofPattern(english ? en : vi, english ? Locale.UK : Locale.ROOT)
        .withZone(Days.VIETNAM)
        .format(instant);
  }
}
