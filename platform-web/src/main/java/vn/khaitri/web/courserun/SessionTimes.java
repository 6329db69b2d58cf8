package vn.khaitri.web.courserun;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.khaitri.web.shell.Days;
import vn.khaitri.web.shell.Form;

/** A class session in its form: one day and two times of it, in place of two moments. */
final class SessionTimes {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
  private static final String DAY = "session/day";
  private static final String STARTS = "session/startsAt";
  private static final String ENDS = "session/endsAt";

  private SessionTimes() {}

  static Form shown(Form moments) {
    var day = Days.of(Instant.parse(moments.text(STARTS)));
    return moments
        .with(DAY, day.toString())
        .with(STARTS, SessionTimes::time)
        .with(ENDS, SessionTimes::time);
  }

  /**
   * Without a day there are no moments, which the API refuses; a time that is none stays as it is.
   */
  static Form sent(Form times) {
    var day = Days.read(times.text(DAY));
    return times
        .with(STARTS, text -> moment(day, text))
        .with(ENDS, text -> moment(day, text))
        .with("session/periods", text -> text.isEmpty() ? "0" : text);
  }

  private static String time(String moment) {
    return LocalTime.ofInstant(Instant.parse(moment), Days.VIETNAM)
        .format(DateTimeFormatter.ofPattern("HH:mm"));
  }

  private static String moment(@Nullable LocalDate day, String time) {
    if (day == null) {
      return "";
    }
    try {
      return LocalTime.parse(time, TIME).atDate(day).atZone(Days.VIETNAM).toInstant().toString();
    } catch (DateTimeParseException words) {
      return time;
    }
  }
}
