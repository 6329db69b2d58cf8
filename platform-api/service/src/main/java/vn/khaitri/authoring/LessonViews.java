package vn.khaitri.authoring;

import java.util.List;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.authoring.LessonFactsView;

/** A lesson in the shapes that leave this feature. */
final class LessonViews {
  private LessonViews() {}

  /** Reads none of its blocks. */
  static LessonFactsView facts(Lesson lesson) {
    var credit = lesson.credit();
    return new LessonFactsView(
        lesson.id(),
        lesson.kind(),
        lesson.title(),
        lesson.isEmpty(),
        lesson.blockIds(),
        lesson.mediaId(),
        lesson.video().formerMediaId(),
        lesson.questions(),
        credit.periodKind(),
        credit.periods(),
        credit.requirement(),
        credit.skills(),
        credit.topic(),
        lesson.revision());
  }

  /**
   * @param blocks of this lesson; their HTML is sanitised here
   */
  static LessonDraftView whole(Lesson lesson, List<Block> blocks) {
    var credit = lesson.credit();
    return new LessonDraftView(
        lesson.id(),
        lesson.kind(),
        lesson.title(),
        Blocks.safe(blocks),
        lesson.mediaId(),
        lesson.video().formerMediaId(),
        lesson.questions(),
        credit.periodKind(),
        credit.periods(),
        credit.requirement(),
        credit.skills(),
        credit.topic(),
        lesson.revision());
  }

  /**
   * @param blocks of this lesson, as its author wrote them
   */
  static CourseContent.Lesson content(Lesson lesson, List<Block> blocks) {
    var credit = lesson.credit();
    return new CourseContent.Lesson(
        lesson.id(),
        lesson.kind(),
        lesson.title(),
        blocks,
        lesson.mediaId(),
        credit.periodKind(),
        credit.periods(),
        credit.requirement(),
        credit.skills(),
        credit.topic());
  }
}
