package vn.khaitri.authoring;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads all that a draft holds. */
@ApplicationScoped
class DraftContents {
  private final ModuleRepository modules;
  private final LessonRepository lessons;

  DraftContents(ModuleRepository modules, LessonRepository lessons) {
    this.modules = modules;
    this.lessons = lessons;
  }

  CourseContent of(Course course) {
    var byModule =
        lessons.of(course.id()).stream().collect(groupingBy(lesson -> lesson.module().id()));
    return new CourseContent(
        course.title(),
        course.summary(),
        course.terms(),
        modules.of(course.id()).stream()
            .map(module -> content(module, byModule.getOrDefault(module.id(), List.of())))
            .toList());
  }

  private static CourseContent.Module content(CourseModule module, List<Lesson> lessons) {
    return new CourseContent.Module(
        module.title(),
        module.order(),
        module.frameworkModule(),
        lessons.stream().map(Lesson::content).toList());
  }
}
