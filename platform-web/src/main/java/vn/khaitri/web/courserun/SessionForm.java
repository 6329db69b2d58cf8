package vn.khaitri.web.courserun;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.courserun.ChangeSession;
import vn.khaitri.contract.courserun.ClassSessionView;
import vn.khaitri.contract.courserun.PlanSession;
import vn.khaitri.contract.courserun.SessionPlan;
import vn.khaitri.web.shell.Days;
import vn.khaitri.web.shell.FormBox;

/**
 * The boxes of a class session as they stand in the page, right or wrong.
 *
 * @param lesson id; empty for a session beside the lessons
 * @param day 2026-11-26 or 26/11/2026
 * @param from 8:00, in Vietnam; like {@code to}
 * @param venues one a line
 * @param live address to join from afar, as typed
 * @param periods as typed
 * @param revision of the session that the form is about to change
 */
record SessionForm(
    String lesson,
    String day,
    String from,
    String to,
    String venues,
    String live,
    String periods,
    String lecturer,
    int revision) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

  /** What the API refuses in the viewer's language where the box holds no number. */
  private static final BigDecimal NO_NUMBER = BigDecimal.ONE.negate();

  /** Likewise where it holds no address: this is none of the kind that is asked for. */
  private static final URI NO_ADDRESS = URI.create("about:blank");

  static SessionForm fresh() {
    return new SessionForm("", "", "", "", "", "", "", "", 0);
  }

  static SessionForm of(ClassSessionView view) {
    var session = view.session();
    return new SessionForm(
        Objects.toString(session.lessonId(), ""),
        Days.of(session.startsAt()).toString(),
        time(session.startsAt()),
        time(session.endsAt()),
        String.join("\n", session.venues()),
        Objects.toString(session.liveAddress(), ""),
        written(session.periods()),
        session.lecturer(),
        view.revision());
  }

  static SessionForm of(MultivaluedMap<String, String> form) {
    return new SessionForm(
        FormBox.text(form, "session-lessonId"),
        FormBox.text(form, "session-day"),
        FormBox.text(form, "session-startsAt"),
        FormBox.text(form, "session-endsAt"),
        FormBox.text(form, "session-venues"),
        FormBox.text(form, "session-liveAddress"),
        FormBox.text(form, "session-periods"),
        FormBox.text(form, "session-lecturer"),
        Objects.requireNonNullElse(FormBox.number(form, "revision"), 0));
  }

  PlanSession planned() {
    return new PlanSession(plan());
  }

  ChangeSession changed() {
    return new ChangeSession(plan(), revision);
  }

  /** No day or time: none, which the API refuses in the viewer's language. */
  @SuppressWarnings("NullAway")
  private SessionPlan plan() {
    return new SessionPlan(
        FormBox.id(lesson),
        moment(from),
        moment(to),
        venues.lines().map(String::strip).filter(venue -> !venue.isEmpty()).toList(),
        address(),
        periods.isEmpty()
            ? BigDecimal.ZERO
            : Objects.requireNonNullElse(FormBox.decimal(periods), NO_NUMBER),
        lecturer);
  }

  private @Nullable Instant moment(String time) {
    var date = Days.read(day);
    if (date == null) {
      return null;
    }
    try {
      return LocalTime.parse(time, TIME).atDate(date).atZone(Days.VIETNAM).toInstant();
    } catch (DateTimeParseException words) {
      return null;
    }
  }

  /** People leave out what they think goes without saying. */
  private @Nullable URI address() {
    if (live.isEmpty()) {
      return null;
    }
    try {
      return new URI(live.contains(":") ? live : "https://" + live);
    } catch (URISyntaxException words) {
      return NO_ADDRESS;
    }
  }

  SessionForm rebasedOn(int kept) {
    return new SessionForm(lesson, day, from, to, venues, live, periods, lecturer, kept);
  }

  /** As date boxes want it. */
  public String date() {
    return Objects.toString(Days.read(day), day);
  }

  /** Whether it names a lesson that is not among those offered. */
  public boolean isOfAnother(List<SessionLessons.Choice> lessons) {
    return !lesson.isEmpty() && lessons.stream().noneMatch(choice -> choice.is(lesson));
  }

  private static String time(Instant moment) {
    return LocalTime.ofInstant(moment, Days.VIETNAM).format(DateTimeFormatter.ofPattern("HH:mm"));
  }

  private static String written(BigDecimal periods) {
    return periods.signum() == 0 ? "0" : periods.stripTrailingZeros().toPlainString();
  }
}
