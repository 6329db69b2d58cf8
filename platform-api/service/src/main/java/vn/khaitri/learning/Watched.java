package vn.khaitri.learning;

import java.time.Instant;
import java.util.UUID;

/**
 * What a learner has watched of a video lesson; lengths and positions in milliseconds of the video.
 *
 * @param length of the union of all stretches
 * @param credited what the clocks of the sessions allow, over all of them
 * @param lastAt when the last report was taken
 * @param completed whether the lesson was completed before
 */
record Watched(
    UUID learnerId,
    UUID runId,
    UUID lessonId,
    long length,
    long credited,
    int duration,
    Instant lastAt,
    int position,
    boolean completed) {

  int percent() {
    return WatchedPolicy.percent(counted(), duration);
  }

  boolean completesNow() {
    return !completed && WatchedPolicy.completes(counted(), duration);
  }

  /** Seconds. */
  double resumeAt() {
    return WatchedPolicy.resumeAt(position, duration, completed) / 1000.0;
  }

  private long counted() {
    return WatchedPolicy.counted(length, credited, duration);
  }
}
