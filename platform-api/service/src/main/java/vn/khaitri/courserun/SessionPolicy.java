package vn.khaitri.courserun;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.courserun.RunPlan;
import vn.khaitri.contract.courserun.SessionPlan;
import vn.khaitri.shared.FieldFault;

/** What makes a class session fit its run, and a run its sessions. */
final class SessionPolicy {
  private SessionPolicy() {}

  /**
   * All that does not fit.
   *
   * @param lessons of the version of the run
   */
  static List<FieldFault> faults(SessionPlan session, Plan run, List<CourseLesson> lessons) {
    var faults = new ArrayList<FieldFault>();
    if (!session.startsAt().isBefore(session.endsAt())) {
      faults.add(new FieldFault("/session/endsAt", "ends-before-start"));
    }
    if (session.startsAt().isBefore(run.startsAt())) {
      faults.add(new FieldFault("/session/startsAt", "before-run"));
    }
    if (session.endsAt().isAfter(run.endsAt())) {
      faults.add(new FieldFault("/session/endsAt", "after-run"));
    }
    faults.addAll(placeFaults(session, run));
    if (session.lessonId() != null
        && lessons.stream()
            .noneMatch(
                lesson ->
                    lesson.lessonId().equals(session.lessonId())
                        && lesson.kind() == LessonKind.SESSION)) {
      faults.add(new FieldFault("/session/lessonId", "no-session-lesson"));
    }
    return faults;
  }

  private static List<FieldFault> placeFaults(SessionPlan session, Plan run) {
    var faults = new ArrayList<FieldFault>();
    var live = session.liveAddress();
    if (!session.venues().isEmpty() && !run.mode().meetsInPerson()) {
      faults.add(new FieldFault("/session/venues", "online-run"));
    }
    if (session.venues().isEmpty() && live == null) {
      var field = run.mode().meetsInPerson() ? "/session/venues" : "/session/liveAddress";
      faults.add(new FieldFault(field, "nowhere"));
    }
    if (live != null && !isHttps(live)) {
      faults.add(new FieldFault("/session/liveAddress", "not-https"));
    }
    return faults;
  }

  private static boolean isHttps(@Nullable URI address) {
    return address != null && "https".equals(address.getScheme()) && address.getHost() != null;
  }

  /** What a change of the run would do to the sessions that it has. */
  static List<FieldFault> faults(List<ClassSession> sessions, RunPlan plan) {
    var faults = new ArrayList<FieldFault>();
    if (sessions.stream().anyMatch(session -> session.startsAt().isBefore(plan.startsAt()))) {
      faults.add(new FieldFault("/plan/startsAt", "sessions-before"));
    }
    if (sessions.stream().anyMatch(session -> session.endsAt().isAfter(plan.endsAt()))) {
      faults.add(new FieldFault("/plan/endsAt", "sessions-after"));
    }
    if (!plan.mode().meetsInPerson()
        && sessions.stream().anyMatch(session -> !session.venues().isEmpty())) {
      faults.add(new FieldFault("/plan/mode", "sessions-with-venues"));
    }
    return faults;
  }
}
