package vn.khaitri.authoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.event.CoursePublished;

/** A lesson of a published version; its text is stored sanitised. */
@Entity
@Immutable
@IdClass(VersionLesson.Key.class)
@Table(schema = "authoring", name = "version_lesson")
class VersionLesson {
  @Id
  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private CourseVersion version;

  @Id private UUID lessonId;
  private int position;

  @Enumerated(EnumType.STRING)
  private LessonKind kind;

  private String title;
  private String text;
  private @Nullable UUID mediaId;

  @SuppressWarnings("NullAway.Init")
  protected VersionLesson() {}

  VersionLesson(CourseVersion version, int position, Lesson lesson) {
    this.version = version;
    this.lessonId = lesson.id();
    this.position = position;
    this.kind = lesson.kind();
    this.title = lesson.title();
    this.text = LessonHtml.sanitised(lesson.text());
    this.mediaId = lesson.mediaId();
  }

  record Key(UUID version, UUID lessonId) {}

  PublishedLesson published() {
    return new PublishedLesson(lessonId, kind, title, text, mediaId);
  }

  CoursePublished.Lesson told() {
    return new CoursePublished.Lesson(lessonId, kind, title, mediaId);
  }
}
