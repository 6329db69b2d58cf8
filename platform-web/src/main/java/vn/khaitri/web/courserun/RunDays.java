package vn.khaitri.web.courserun;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.courserun.RunPlan;
import vn.khaitri.web.shell.Days;
import vn.khaitri.web.shell.Form;

/**
 * The days of a run as date boxes hold them. A run begins with the first moment of its first day
 * and ends with the last of its last one. A moment within a day, which others may have set, stays
 * as long as its box shows that day.
 */
final class RunDays {
  private RunDays() {}

  private static String from(String typed, @Nullable Instant kept) {
    return kept != null && shownFrom(kept).equals(typed)
        ? kept.toString()
        : moment(typed, Days.read(typed));
  }

  /** The first moment after the day. */
  private static String until(String typed, @Nullable Instant kept) {
    var day = Days.read(typed);
    return kept != null && shownUntil(kept).equals(typed)
        ? kept.toString()
        : moment(typed, day == null ? null : day.plusDays(1));
  }

  private static String moment(String typed, @Nullable LocalDate day) {
    return day == null ? typed : Days.beginning(day).toString();
  }

  private static String shownFrom(@Nullable Instant moment) {
    return moment == null ? "" : Days.of(moment).toString();
  }

  private static String shownUntil(@Nullable Instant moment) {
    return moment == null ? "" : Days.of(moment.minusNanos(1)).toString();
  }

  /** The form of a plan with its days in place of the moments. */
  static Form shown(Form moments) {
    return moments
        .with("plan/startsAt", text -> shownFrom(moment(text)))
        .with("plan/opensAt", text -> shownFrom(moment(text)))
        .with("plan/endsAt", text -> shownUntil(moment(text)))
        .with("plan/enrolUntil", text -> shownUntil(moment(text)));
  }

  /**
   * The form with moments in place of the days; what is no day stays as it is.
   *
   * @param kept the plan that it was filled from; null for none
   */
  static Form sent(Form days, @Nullable RunPlan kept) {
    return days.with("plan/startsAt", text -> from(text, kept == null ? null : kept.startsAt()))
        .with("plan/opensAt", text -> from(text, kept == null ? null : kept.opensAt()))
        .with("plan/endsAt", text -> until(text, kept == null ? null : kept.endsAt()))
        .with("plan/enrolUntil", text -> until(text, kept == null ? null : kept.enrolUntil()));
  }

  private static @Nullable Instant moment(String text) {
    return text.isEmpty() ? null : Instant.parse(text);
  }
}
