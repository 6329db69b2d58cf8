package vn.khaitri.web.learning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.learning.LessonPlaceView;
import vn.khaitri.contract.learning.LessonView;
import vn.khaitri.contract.learning.RunPhase;
import vn.khaitri.contract.learning.RunProgressView;

/** Where a lesson stands in its run, with the addresses of the pages around it. */
record LessonPlace(UUID runId, LessonPlaceView view) {
  static LessonPlace of(LessonView lesson) {
    return new LessonPlace(lesson.runId(), lesson.place());
  }

  static LessonPlace of(RunProgressView run, UUID lessonId) {
    return new LessonPlace(run.runId(), LessonPlaceView.of(run, lessonId));
  }

  /** From 1. */
  public int number() {
    return view.number();
  }

  public int count() {
    return view.count();
  }

  /** Of the whole course. */
  public int percent() {
    return view.runPercent();
  }

  /** Page to go on with: the next lesson that is open then, or else the run. */
  public String onward() {
    return isLast() ? "/hoc/" + runId : "/hoc/" + runId + "/" + view.onwardLessonId();
  }

  /** Whether nothing comes after it. */
  public boolean isLast() {
    return view.onwardLessonId() == null;
  }

  /** Whether what is done in the lesson still counts. */
  public boolean isCounting() {
    return view.phase() == RunPhase.UNDER_WAY;
  }

  /** A moment of the run's last day; null for a self-paced run. */
  public @Nullable Instant lastMoment() {
    return view.runEndsAt() == null ? null : view.runEndsAt().minusNanos(1);
  }
}
