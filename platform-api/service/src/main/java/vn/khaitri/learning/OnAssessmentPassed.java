package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.assessment.event.AssessmentPassed;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.events.EventHandler;

/** A passed quiz completes its lesson. */
@ApplicationScoped
class OnAssessmentPassed implements EventHandler<AssessmentPassed> {
  private final CourseRuns courseRuns;
  private final Completions completions;

  OnAssessmentPassed(CourseRuns courseRuns, Completions completions) {
    this.courseRuns = courseRuns;
    this.completions = completions;
  }

  @Override
  public Class<AssessmentPassed> event() {
    return AssessmentPassed.class;
  }

  @Override
  public void on(AssessmentPassed passed) {
    var run =
        courseRuns
            .find(passed.runId())
            .filter(
                found ->
                    found.lesson(passed.lessonId()).map(CourseLesson::kind).stream()
                        .anyMatch(LessonKind.QUIZ::equals))
            .orElseThrow(() -> new IllegalArgumentException("Not a quiz of a run: " + passed));
    completions.complete(passed.learnerId(), run, passed.lessonId(), passed.at());
  }
}
