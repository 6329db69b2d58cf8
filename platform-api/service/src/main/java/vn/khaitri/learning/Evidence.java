package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import vn.khaitri.courserun.CourseRun;

/** Face of learning: what its record says of a learner, for who decides by it (BR-50). */
@ApplicationScoped
public class Evidence {
  private final LearnerRuns learnerRuns;

  Evidence(LearnerRuns learnerRuns) {
    this.learnerRuns = learnerRuns;
  }

  /**
   * In one statement; whether the learner is enrolled, enrolment knows.
   *
   * @param apart lessons that do not count though they were completed, such as classes whose
   *     attendance was taken back
   */
  @Transactional
  public Participation of(UUID learnerId, CourseRun run, Set<UUID> apart) {
    return learnerRuns.of(learnerId, run).participation(apart);
  }
}
