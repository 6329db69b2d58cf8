package vn.khaitri.learning;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.khaitri.catalog.CourseRun;
import vn.khaitri.contract.learning.RunPhase;
import vn.khaitri.shared.ProblemException;

/** When a run is learnt. */
final class DatesPolicy {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private DatesPolicy() {}

  static RunPhase phase(CourseRun run, Instant now) {
    if (run.startsAt() != null && now.isBefore(run.startsAt())) {
      return RunPhase.NOT_BEGUN;
    }
    return run.endsAt() == null || now.isBefore(run.endsAt()) ? RunPhase.UNDER_WAY : RunPhase.ENDED;
  }

  /** 409 {@code run-not-begun} before the first day. */
  static void requireBegun(CourseRun run, Instant now) {
    if (phase(run, now) == RunPhase.NOT_BEGUN) {
      throw new ProblemException(LearningProblem.RUN_NOT_BEGUN, day(run.startsAt()));
    }
  }

  /** 409 {@code run-ended} after the last day. */
  static void requireNotEnded(CourseRun run, Instant now) {
    if (phase(run, now) == RunPhase.ENDED) {
      throw new ProblemException(LearningProblem.RUN_ENDED, day(run.endsAt()));
    }
  }

  private static String day(@Nullable Instant at) {
    return at == null ? "" : DAY.format(at);
  }
}
