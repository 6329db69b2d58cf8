package vn.khaitri.web.courserun;

import io.quarkus.qute.TemplateExtension;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.authoring.LessonKind;

/** The lessons of a course that are taught in class sessions. */
@Singleton
class SessionLessons {
  private final ListedCourses courses;

  SessionLessons(ListedCourses courses) {
    this.courses = courses;
  }

  record Choice(UUID id, String title) {}

  /**
   * @param chosen id; empty for none
   */
  @TemplateExtension
  static boolean misses(List<Choice> lessons, String chosen) {
    return !chosen.isEmpty()
        && lessons.stream().noneMatch(lesson -> lesson.id().toString().equals(chosen));
  }

  /** In the order of the course; of the version in force, none when it is withdrawn. */
  List<Choice> of(UUID courseId) {
    return courses.find(courseId).stream()
        .flatMap(course -> course.modules().stream())
        .flatMap(module -> module.lessons().stream())
        .filter(lesson -> lesson.kind() == LessonKind.SESSION)
        .map(lesson -> new Choice(lesson.lessonId(), lesson.title()))
        .toList();
  }
}
