package vn.khaitri.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.authoring.event.CoursePublished;

/** One line of an entry's outline. */
@Embeddable
record CatalogEntryLesson(
    UUID lessonId,
    UUID moduleId,
    @Enumerated(EnumType.STRING) LessonKind kind,
    String title,
    @Enumerated(EnumType.STRING) Requirement requirement,
    @Enumerated(EnumType.STRING) PeriodKind periodKind,
    BigDecimal periods) {

  static CatalogEntryLesson of(UUID moduleId, CoursePublished.Lesson lesson) {
    return new CatalogEntryLesson(
        lesson.lessonId(),
        moduleId,
        lesson.kind(),
        lesson.title(),
        lesson.requirement(),
        lesson.periodKind(),
        lesson.periods());
  }
}
