package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.khaitri.courserun.CourseRun;

/** Face of learning: what its record says of a learner, for who decides by it (BR-50). */
@ApplicationScoped
public class Evidence {
  private final LearnerRuns learnerRuns;
  private final RunProgressRepository progress;
  private final WatchFlagRepository flags;
  private final Clock clock;

  Evidence(
      LearnerRuns learnerRuns,
      RunProgressRepository progress,
      WatchFlagRepository flags,
      Clock clock) {
    this.learnerRuns = learnerRuns;
    this.progress = progress;
    this.flags = flags;
    this.clock = clock;
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

  /** How far the learner is. */
  @Transactional
  public LearnerProgress progress(UUID learnerId, CourseRun run) {
    var view = learnerRuns.of(learnerId, run).view(clock.instant());
    return new LearnerProgress(
        view.percent(),
        view.periodsDone(),
        view.fastDays().size(),
        view.completedAt(),
        progress.activeAt(learnerId, run.runId()).orElse(null));
  }

  /** How many reports of watched video were refused (BR-45), of learners that had any. */
  @Transactional
  public Map<UUID, Integer> refusedReports(UUID runId, Collection<UUID> learnerIds) {
    return flags.counts(runId, learnerIds);
  }
}
