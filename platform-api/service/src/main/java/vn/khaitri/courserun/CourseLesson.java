package vn.khaitri.courserun;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.authoring.event.CoursePublished;

/**
 * @param mediaId the video of a VIDEO lesson; null for the other kinds
 * @param periods credited periods, with up to two decimals
 */
public record CourseLesson(
    UUID lessonId,
    UUID moduleId,
    LessonKind kind,
    String title,
    @Nullable UUID mediaId,
    Requirement requirement,
    PeriodKind periodKind,
    BigDecimal periods) {
  private static final int DECIMALS = 2;

  static CourseLesson of(UUID moduleId, CoursePublished.Lesson lesson) {
    return new CourseLesson(
        lesson.lessonId(),
        moduleId,
        lesson.kind(),
        lesson.title(),
        lesson.mediaId(),
        lesson.requirement(),
        lesson.periodKind(),
        lesson.periods().setScale(DECIMALS, RoundingMode.HALF_UP));
  }
}
