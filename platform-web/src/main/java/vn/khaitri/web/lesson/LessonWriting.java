package vn.khaitri.web.lesson;

import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.web.shell.ProblemException;

/**
 * The form of a lesson at one moment.
 *
 * @param focus id of the box to go on with; empty for the start of the page
 * @param saved whether it was kept just before
 * @param unsaved whether the boxes hold what is not kept yet
 * @param offer what the library has for one of the blocks; null when nobody asked
 * @param merge what somebody else saved meanwhile; null when nobody did
 */
record LessonWriting(
    LessonForm form,
    String focus,
    boolean saved,
    boolean unsaved,
    @Nullable AssetOffer offer,
    @Nullable Merge merge,
    @Nullable Problem problem) {

  static LessonWriting of(LessonForm kept, boolean saved) {
    return new LessonWriting(kept, "", saved, false, null, null, null);
  }

  static LessonWriting typed(LessonForm form, String focus, @Nullable AssetOffer offer) {
    return new LessonWriting(form, focus, false, true, offer, null, null);
  }

  /**
   * What was typed stays in its boxes. It may be sent once more, over the change that came first,
   * when its author has that change before their eyes.
   */
  static LessonWriting refused(LessonForm typed, LessonForm kept, ProblemException refusal) {
    return refusal.isEditConflict()
        ? new LessonWriting(
            typed.rebasedOn(kept.revision()),
            "",
            false,
            true,
            null,
            Merge.of(typed, kept),
            refusal.problem())
        : new LessonWriting(typed, "", false, true, null, null, typed.placed(refusal.problem()));
  }

  public boolean isFocus(String id) {
    return focus.equals(id);
  }

  /** Whether one goes on in the first box of this block. */
  public boolean isAt(BlockBox block) {
    return focus.equals(block.focus());
  }
}
