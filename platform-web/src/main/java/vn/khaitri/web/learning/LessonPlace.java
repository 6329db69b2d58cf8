package vn.khaitri.web.learning;

import java.util.UUID;
import vn.khaitri.contract.learning.RunProgressView;

/**
 * Where a lesson stands in its run.
 *
 * @param number from 1
 * @param onward page to go to after this lesson: the next lesson, or the run after the last
 */
record LessonPlace(RunProgressView run, int number, String onward) {
  static LessonPlace of(RunProgressView run, UUID lessonId) {
    var lessons = run.lessons();
    var runPage = "/hoc/" + run.runId();
    for (var i = 0; i < lessons.size(); i++) {
      if (lessons.get(i).lessonId().equals(lessonId)) {
        var last = i + 1 == lessons.size();
        return new LessonPlace(
            run, i + 1, last ? runPage : runPage + "/" + lessons.get(i + 1).lessonId());
      }
    }
    return new LessonPlace(run, 0, runPage);
  }

  public int count() {
    return run.lessons().size();
  }

  public boolean isLast() {
    return number == count();
  }
}
