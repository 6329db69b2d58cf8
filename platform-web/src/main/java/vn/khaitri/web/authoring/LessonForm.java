package vn.khaitri.web.authoring;

import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.authoring.WriteLesson;
import vn.khaitri.web.shell.ProblemException;

/**
 * The boxes of a lesson's title and text.
 *
 * @param text as its author writes it
 * @param revision that the form is about to change
 * @param saved whether it was kept just before
 */
record LessonForm(
    String title, String text, int revision, boolean saved, @Nullable Problem problem) {
  static LessonForm of(LessonDraftView lesson, boolean saved) {
    return new LessonForm(
        lesson.title(), LessonText.written(lesson.text()), lesson.revision(), saved, null);
  }

  /**
   * What was typed stays in its boxes. It may be sent once more, over the change that came first,
   * when its author knows of that change.
   */
  static LessonForm of(
      WriteLesson typed, String text, LessonDraftView kept, ProblemException refusal) {
    var revision = refusal.isOvertaken() ? kept.revision() : typed.revision();
    return new LessonForm(typed.title(), text, revision, false, refusal.problem());
  }
}
