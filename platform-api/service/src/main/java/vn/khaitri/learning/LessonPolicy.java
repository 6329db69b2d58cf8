package vn.khaitri.learning;

import java.util.UUID;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.shared.ProblemException;

/** What can be done with a lesson of each kind. */
final class LessonPolicy {
  private LessonPolicy() {}

  /** Of these the learner says that they are done: nothing else can see it. */
  static boolean isByHand(LessonKind kind) {
    return switch (kind) {
      case TEXT, DOCUMENT, PRACTICE, LINK -> true;
      case VIDEO, QUIZ, SESSION -> false;
    };
  }

  static void requireByHand(CourseLesson lesson) {
    if (!isByHand(lesson.kind())) {
      throw new ProblemException(LearningProblem.NOT_COMPLETED_BY_HAND);
    }
  }

  /** The media of a VIDEO lesson. */
  static UUID video(CourseLesson lesson) {
    var mediaId = lesson.mediaId();
    if (lesson.kind() != LessonKind.VIDEO || mediaId == null) {
      throw new ProblemException(LearningProblem.NOT_A_VIDEO);
    }
    return mediaId;
  }
}
