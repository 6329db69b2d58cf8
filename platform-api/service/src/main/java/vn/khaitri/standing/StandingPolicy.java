package vn.khaitri.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.standing.StandingState;
import vn.khaitri.courserun.CourseRun;

/** Who is behind. A run without dates expects nothing but that people come back. */
final class StandingPolicy {
  private static final Duration AWAY = Duration.ofDays(7);

  /** So much less than the share of days that have passed is nobody's fault. */
  private static final int SLACK_PERCENT = 25;

  private StandingPolicy() {}

  /**
   * Where the line runs between those who learn and those who are slow.
   *
   * @param seenAfter who was last seen before is slow
   * @param leastPercent who has done less is slow
   */
  record Line(UUID runId, Instant seenAfter, int leastPercent) {}

  static Line line(CourseRun run, Instant now) {
    return new Line(run.runId(), now.minus(AWAY), leastPercent(run, now));
  }

  private static int leastPercent(CourseRun run, Instant now) {
    var start = run.startsAt();
    var end = run.endsAt();
    if (start == null || end == null || now.isBefore(start)) {
      return 0;
    }
    if (!now.isBefore(end)) {
      return 100;
    }
    long passed =
        100 * Duration.between(start, now).toSeconds() / Duration.between(start, end).toSeconds();
    return (int) Math.max(0, passed - SLACK_PERCENT);
  }

  /** As {@link StandingQueries} narrows lists. */
  static StandingState state(Standing standing, Line line) {
    if (standing.completedAt() != null) {
      return StandingState.DONE;
    }
    var seen = standing.seenAt();
    if (seen == null) {
      return StandingState.NOT_BEGUN;
    }
    return seen.isBefore(line.seenAfter()) || standing.percent() < line.leastPercent()
        ? StandingState.SLOW
        : StandingState.LEARNING;
  }

  /** Since when they stand so: finished, last seen or enrolled then. */
  static Instant since(Standing standing) {
    if (standing.completedAt() != null) {
      return standing.completedAt();
    }
    return standing.seenAt() == null ? standing.enrolledAt() : standing.seenAt();
  }
}
