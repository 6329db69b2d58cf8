package vn.khaitri.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.shared.Ids;

/** Events of courses that only matter by what a test says of them. */
public final class PublishedCourses {
  /** Open to everyone, for nobody in particular. */
  public static final CoursePublished.Terms TERMS =
      new CoursePublished.Terms(
          "", List.of(), CourseAccess.OPEN, null, 0, 45, null, List.of(), null);

  private PublishedCourses() {}

  /** A version with these lessons in one module, all of them mandatory. */
  public static CoursePublished version(
      UUID courseId, int version, String title, List<CoursePublished.Lesson> lessons) {
    return of(courseId, version, title, List.of(module("Chuyên đề 1", lessons)));
  }

  public static CoursePublished of(
      UUID courseId, int version, String title, List<CoursePublished.Module> modules) {
    return new CoursePublished(
        courseId, Ids.next(), version, title, "Dành cho cán bộ xã", TERMS, modules);
  }

  public static CoursePublished.Module module(String title, List<CoursePublished.Lesson> lessons) {
    return new CoursePublished.Module(UUID.randomUUID(), title, ModuleOrder.FREE, lessons);
  }

  /** A mandatory lesson of one period of theory. */
  public static CoursePublished.Lesson lesson(
      LessonKind kind, String title, @Nullable UUID mediaId) {
    return lesson(UUID.randomUUID(), kind, title, mediaId);
  }

  public static CoursePublished.Lesson lesson(
      UUID lessonId, LessonKind kind, String title, @Nullable UUID mediaId) {
    return new CoursePublished.Lesson(
        lessonId,
        kind,
        title,
        mediaId,
        PeriodKind.THEORY,
        BigDecimal.ONE,
        Requirement.MANDATORY,
        List.of());
  }
}
