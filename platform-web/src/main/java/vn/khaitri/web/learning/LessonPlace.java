package vn.khaitri.web.learning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.learning.RunPhase;
import vn.khaitri.contract.learning.RunProgressView;
import vn.khaitri.contract.learning.RunProgressView.LessonProgress;

/**
 * Where a lesson stands in its run.
 *
 * @param number from 1; 0 for a lesson that the run does not have
 * @param lock what comes before the lesson; null when it is open
 * @param onward page to go to after this lesson: the next one that is open then, or else the run
 */
record LessonPlace(
    RunProgressView run, int number, RunProgressView.@Nullable Lock lock, String onward) {
  static LessonPlace of(RunProgressView run, UUID lessonId) {
    var lessons = run.lessons();
    for (var i = 0; i < lessons.size(); i++) {
      if (lessons.get(i).lessonId().equals(lessonId)) {
        var onward =
            lessons.stream()
                .skip(i + 1L)
                .filter(later -> opensAfter(later, lessonId))
                .findFirst()
                .map(later -> page(run) + "/" + later.lessonId())
                .orElse(page(run));
        return new LessonPlace(run, i + 1, lessons.get(i).lock(), onward);
      }
    }
    return new LessonPlace(run, 0, null, page(run));
  }

  private static boolean opensAfter(LessonProgress later, UUID lessonId) {
    return later.lock() == null || later.lock().lessonId().equals(lessonId);
  }

  private static String page(RunProgressView run) {
    return "/hoc/" + run.runId();
  }

  public int count() {
    return run.lessons().size();
  }

  /** Whether nothing comes after it. */
  public boolean isLast() {
    return onward.equals(page(run));
  }

  /** Whether what is done in the lesson still counts. */
  public boolean isCounting() {
    return run.phase() == RunPhase.UNDER_WAY;
  }
}
