package vn.khaitri.learning;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseModule;
import vn.khaitri.courserun.CourseRun;

/**
 * In which order lessons open (BR-07). Within a sequential module a lesson waits for the mandatory
 * lessons and examinations before it; modules do not wait for each other. A class takes place on
 * its day, so nobody is kept from seeing when and where that is.
 */
final class OrderPolicy {
  private OrderPolicy() {}

  /** Whether the lesson may have to wait for others. */
  static boolean isOrdered(CourseRun run, CourseLesson lesson) {
    return before(run, lesson).findAny().isPresent();
  }

  /** The lesson that has to be completed first; empty when this one is open. */
  static Optional<CourseLesson> first(CourseRun run, CourseLesson lesson, Set<UUID> completed) {
    return completed.contains(lesson.lessonId())
        ? Optional.empty()
        : before(run, lesson)
            .filter(earlier -> !completed.contains(earlier.lessonId()))
            .findFirst();
  }

  private static Stream<CourseLesson> before(CourseRun run, CourseLesson lesson) {
    if (lesson.kind() == LessonKind.SESSION || !isSequential(run, lesson.moduleId())) {
      return Stream.empty();
    }
    return run.lessons().stream()
        .takeWhile(earlier -> !earlier.equals(lesson))
        .filter(earlier -> earlier.moduleId().equals(lesson.moduleId()))
        .filter(CompletionPolicy::isRequired);
  }

  private static boolean isSequential(CourseRun run, UUID moduleId) {
    return run.modules().stream()
        .filter(module -> module.moduleId().equals(moduleId))
        .map(CourseModule::order)
        .anyMatch(ModuleOrder.SEQUENTIAL::equals);
  }
}
