package vn.khaitri.contract.learning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.learning.RunProgressView.LessonProgress;

/**
 * Where a lesson stands in its run, and how far the learner has come there.
 *
 * @param number from 1; 0 for a lesson that the run does not have
 * @param count lessons of the run
 * @param phase of the run
 * @param runEndsAt learning ends just before; null for a self-paced run
 * @param runPercent as {@link RunProgressView#percent}
 * @param onwardLessonId the next lesson that is open when this one is done; null when none is
 */
public record LessonPlaceView(
    int number,
    int count,
    RunPhase phase,
    @Nullable Instant runEndsAt,
    int runPercent,
    @Nullable UUID onwardLessonId) {

  public static LessonPlaceView of(RunProgressView run, UUID lessonId) {
    var lessons = run.lessons();
    int at = lessons.stream().map(LessonProgress::lessonId).toList().indexOf(lessonId);
    var onward =
        at < 0
            ? null
            : lessons.stream()
                .skip(at + 1L)
                .filter(later -> opensAfter(later, lessonId))
                .map(LessonProgress::lessonId)
                .findFirst()
                .orElse(null);
    return new LessonPlaceView(
        at + 1, lessons.size(), run.phase(), run.endsAt(), run.percent(), onward);
  }

  private static boolean opensAfter(LessonProgress later, UUID lessonId) {
    return later.lock() == null || later.lock().lessonId().equals(lessonId);
  }
}
