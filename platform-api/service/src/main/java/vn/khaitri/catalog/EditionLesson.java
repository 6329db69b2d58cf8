package vn.khaitri.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.catalog.CourseDetailView.LessonLine;

/** One line of an edition's outline. */
@Embeddable
record EditionLesson(
    UUID lessonId,
    @Enumerated(EnumType.STRING) LessonKind kind,
    String title,
    @Nullable UUID mediaId) {

  static EditionLesson of(CoursePublished.Lesson lesson) {
    return new EditionLesson(lesson.lessonId(), lesson.kind(), lesson.title(), lesson.mediaId());
  }

  CourseLesson lesson() {
    return new CourseLesson(lessonId, kind, title, mediaId);
  }

  LessonLine line() {
    return new LessonLine(lessonId, kind, title);
  }
}
