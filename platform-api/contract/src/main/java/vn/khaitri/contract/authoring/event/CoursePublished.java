package vn.khaitri.contract.authoring.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * A version of a course was issued and will not change any more.
 *
 * @param version 1 for the first
 * @param lessons in the order in which they are learnt; all are required
 */
@EventType("khaitri.authoring.course.published.v1")
public record CoursePublished(
    UUID courseId, UUID versionId, int version, String title, String summary, List<Lesson> lessons)
    implements DomainEvent {

  public record Lesson(UUID lessonId, LessonKind kind, String title, @Nullable UUID mediaId) {}

  @Override
  public UUID key() {
    return courseId;
  }
}
