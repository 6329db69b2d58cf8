package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.khaitri.contract.attendance.event.SessionAttended;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.events.EventHandler;

/** Attendance of a class completes its lesson, if it teaches one, whatever comes before that. */
@ApplicationScoped
class OnSessionAttended implements EventHandler<SessionAttended> {
  private final CourseRuns courseRuns;
  private final Completions completions;

  OnSessionAttended(CourseRuns courseRuns, Completions completions) {
    this.courseRuns = courseRuns;
    this.completions = completions;
  }

  @Override
  public Class<SessionAttended> event() {
    return SessionAttended.class;
  }

  @Override
  public void on(SessionAttended attended) {
    var lessonId = attended.lessonId();
    if (lessonId != null) {
      complete(attended, lessonId);
    }
  }

  private void complete(SessionAttended attended, UUID lessonId) {
    var run =
        courseRuns
            .find(attended.runId())
            .filter(
                found ->
                    found.lesson(lessonId).map(CourseLesson::kind).stream()
                        .anyMatch(LessonKind.SESSION::equals))
            .orElseThrow(() -> new IllegalArgumentException("Not a class of a run: " + attended));
    completions.complete(attended.learnerId(), run, lessonId, attended.at());
  }
}
