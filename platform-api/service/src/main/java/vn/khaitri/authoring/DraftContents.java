package vn.khaitri.authoring;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khaitri.contract.authoring.Block;

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
    return of(course, List.of());
  }

  /**
   * @param unread ids of lessons whose blocks nobody wants: they come without any
   */
  CourseContent of(Course course, Collection<UUID> unread) {
    var byModule =
        lessons.of(course.id()).stream().collect(groupingBy(lesson -> lesson.module().id()));
    var blocks = lessons.blocksOf(course.id(), unread);
    return new CourseContent(
        course.title(),
        course.summary(),
        course.terms(),
        modules.of(course.id()).stream()
            .map(module -> content(module, byModule.getOrDefault(module.id(), List.of()), blocks))
            .toList());
  }

  private static CourseContent.Module content(
      CourseModule module, List<Lesson> lessons, Map<UUID, List<Block>> blocks) {
    return new CourseContent.Module(
        module.title(),
        module.order(),
        module.frameworkModule(),
        lessons.stream()
            .map(lesson -> LessonViews.content(lesson, blocks.getOrDefault(lesson.id(), List.of())))
            .toList());
  }
}
