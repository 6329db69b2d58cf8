package vn.khaitri.learning;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.khaitri.contract.learning.RunPhase;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.Vietnam;

/** When a run is learnt. */
final class DatesPolicy {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(Vietnam.ZONE);

  private DatesPolicy() {}

  static RunPhase phase(CourseRun run, Instant now) {
    if (run.startsAt() != null && now.isBefore(run.startsAt())) {
      return RunPhase.NOT_BEGUN;
    }
    return run.endsAt() == null || now.isBefore(run.endsAt()) ? RunPhase.UNDER_WAY : RunPhase.ENDED;
  }

  /** 409 {@code run-not-begun} before the first day. */
  static void requireBegun(CourseRun run, Instant now) {
    var start = run.startsAt();
    if (start != null && phase(run, now) == RunPhase.NOT_BEGUN) {
      throw new ProblemException(LearningProblem.RUN_NOT_BEGUN, DAY.format(start));
    }
  }

  /** 409 {@code run-ended} after the last day. */
  static void requireNotEnded(CourseRun run, Instant now) {
    var end = run.endsAt();
    if (end != null && phase(run, now) == RunPhase.ENDED) {
      throw new ProblemException(LearningProblem.RUN_ENDED, DAY.format(end.minusNanos(1)));
    }
  }
}
