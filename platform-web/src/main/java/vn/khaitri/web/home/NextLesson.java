package vn.khaitri.web.home;

import java.util.Optional;
import vn.khaitri.contract.learning.RunProgressView;

/**
 * The one lesson to go on with.
 *
 * @param number its place in the run, from 1
 */
record NextLesson(RunProgressView run, RunProgressView.LessonProgress lesson, int number) {
  static Optional<NextLesson> of(RunProgressView run) {
    return run.next().map(lesson -> new NextLesson(run, lesson, run.lessons().indexOf(lesson) + 1));
  }

  public int count() {
    return run.lessons().size();
  }

  public String page() {
    return "/hoc/" + run.runId() + "/" + lesson.lessonId();
  }
}
