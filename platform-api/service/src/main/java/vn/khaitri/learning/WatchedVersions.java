package vn.khaitri.learning;

import vn.khaitri.contract.learning.event.LessonWatched;
import vn.khaitri.contract.learning.event.LessonWatchedV1;

/** A stretch in the words of one release and of the next. */
final class WatchedVersions {
  private static final int CURRENT = 2;

  private WatchedVersions() {}

  /** As it is told beside, for programs of the former release. */
  static LessonWatchedV1 former(LessonWatched watched) {
    return new LessonWatchedV1(
        watched.learnerId(),
        watched.runId(),
        watched.lessonId(),
        watched.mediaId(),
        watched.fromMillis() / 1000.0,
        watched.toMillis() / 1000.0,
        watched.at(),
        CURRENT);
  }

  /** What a program of the former release told. */
  static LessonWatched current(LessonWatchedV1 former) {
    return new LessonWatched(
        former.learnerId(),
        former.runId(),
        former.lessonId(),
        former.mediaId(),
        WatchedPolicy.millis(former.from()),
        WatchedPolicy.millis(former.to()),
        former.at(),
        null,
        null,
        null);
  }
}
