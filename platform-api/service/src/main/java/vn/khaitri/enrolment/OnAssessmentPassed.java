package vn.khaitri.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.assessment.event.AssessmentPassed;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.events.EventHandler;

/** The result of a passed examination opens courses that ask for it; other quizzes do not count. */
@ApplicationScoped
class OnAssessmentPassed implements EventHandler<AssessmentPassed> {
  private final CourseRuns courseRuns;
  private final AttainmentRepository attainments;

  OnAssessmentPassed(CourseRuns courseRuns, AttainmentRepository attainments) {
    this.courseRuns = courseRuns;
    this.attainments = attainments;
  }

  @Override
  public Class<AssessmentPassed> event() {
    return AssessmentPassed.class;
  }

  @Override
  public void on(AssessmentPassed passed) {
    var run = courseRuns.require(passed.runId());
    run.lesson(passed.lessonId())
        .filter(lesson -> lesson.requirement() == Requirement.EXAM)
        .ifPresent(
            exam -> attainments.scored(passed.learnerId(), run.courseId(), passed.percent()));
  }
}
