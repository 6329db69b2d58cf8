package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import vn.khaitri.contract.learning.event.LessonWatchedV1;
import vn.khaitri.events.EventBatchHandler;

/**
 * Stretches from nodes of the former release, and what waits from its days. What this release tells
 * comes as {@code LessonWatched} too and is left to {@link OnLessonWatched}; to merge it twice
 * would change nothing, and cost as much again.
 */
@ApplicationScoped
class OnLessonWatchedV1 implements EventBatchHandler<LessonWatchedV1> {
  private final OnLessonWatched current;

  OnLessonWatchedV1(OnLessonWatched current) {
    this.current = current;
  }

  @Override
  public Class<LessonWatchedV1> event() {
    return LessonWatchedV1.class;
  }

  @Override
  public void onAll(List<LessonWatchedV1> reports) {
    reports.forEach(WatchedPolicy::requireSound);
    var untold =
        reports.stream()
            .filter(report -> Objects.isNull(report.alsoVersion()))
            .map(WatchedVersions::current)
            .toList();
    if (!untold.isEmpty()) {
      current.onAll(untold);
    }
  }
}
