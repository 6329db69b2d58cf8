package vn.khaitri.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.authoring.event.CoursePublished;

/** One line of an edition's outline. */
@Embeddable
record EditionLesson(
    UUID lessonId,
    UUID moduleId,
    @Enumerated(EnumType.STRING) LessonKind kind,
    String title,
    @Nullable UUID mediaId,
    @Enumerated(EnumType.STRING) Requirement requirement,
    @Enumerated(EnumType.STRING) PeriodKind periodKind,
    BigDecimal periods) {

  static EditionLesson of(UUID moduleId, CoursePublished.Lesson lesson) {
    return new EditionLesson(
        lesson.lessonId(),
        moduleId,
        lesson.kind(),
        lesson.title(),
        lesson.mediaId(),
        lesson.requirement(),
        lesson.periodKind(),
        lesson.periods());
  }

  CourseLesson lesson() {
    return new CourseLesson(
        lessonId, moduleId, kind, title, mediaId, requirement, periodKind, periods);
  }
}
