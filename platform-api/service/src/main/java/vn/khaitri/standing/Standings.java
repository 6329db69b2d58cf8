package vn.khaitri.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.enrolment.Roster;
import vn.khaitri.enrolment.RosterPlace;
import vn.khaitri.learning.Evidence;

/** Notes how learners stand. Called in a transaction. */
@ApplicationScoped
class Standings {
  private final StandingRepository standings;
  private final Roster roster;
  private final Evidence evidence;
  private final CourseRuns courseRuns;
  private final Clock clock;

  Standings(
      StandingRepository standings,
      Roster roster,
      Evidence evidence,
      CourseRuns courseRuns,
      Clock clock) {
    this.standings = standings;
    this.roster = roster;
    this.evidence = evidence;
    this.courseRuns = courseRuns;
    this.clock = clock;
  }

  /** Something happened: what it is, the records say. */
  void refresh(UUID learnerId, UUID runId) {
    roster
        .place(learnerId, runId)
        .ifPresentOrElse(this::keep, () -> standings.leave(learnerId, runId));
  }

  private void keep(RosterPlace place) {
    courseRuns
        .find(place.runId())
        .ifPresent(
            run ->
                standings.keep(place, evidence.progress(place.learnerId(), run), clock.instant()));
  }

  /** Other quizzes than the final examination are lessons like any other. */
  void passed(UUID learnerId, UUID runId, UUID lessonId, int percent) {
    refresh(learnerId, runId);
    boolean exam =
        courseRuns
            .find(runId)
            .flatMap(run -> run.lesson(lessonId))
            .map(CourseLesson::requirement)
            .filter(Requirement.EXAM::equals)
            .isPresent();
    if (exam) {
      standings.examPassed(learnerId, runId, percent, clock.instant());
    }
  }
}
