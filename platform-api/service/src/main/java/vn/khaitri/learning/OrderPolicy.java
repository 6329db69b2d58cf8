package vn.khaitri.learning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    return waiting(run, Set.of()).containsKey(lesson.lessonId());
  }

  /** The lesson that has to be completed first; empty when this one is open. */
  static Optional<CourseLesson> first(CourseRun run, CourseLesson lesson, Set<UUID> completed) {
    return Optional.ofNullable(waiting(run, completed).get(lesson.lessonId()));
  }

  /** By the id of each lesson that is not open, the lesson that has to be completed first. */
  static Map<UUID, CourseLesson> waiting(CourseRun run, Set<UUID> completed) {
    var sequential =
        run.modules().stream()
            .filter(module -> module.order() == ModuleOrder.SEQUENTIAL)
            .map(CourseModule::moduleId)
            .collect(Collectors.toSet());
    var firstOfModule = new HashMap<UUID, CourseLesson>();
    var waiting = new HashMap<UUID, CourseLesson>();
    for (var lesson : run.lessons()) {
      if (!sequential.contains(lesson.moduleId()) || completed.contains(lesson.lessonId())) {
        continue;
      }
      var first = firstOfModule.get(lesson.moduleId());
      if (first != null && lesson.kind() != LessonKind.SESSION) {
        waiting.put(lesson.lessonId(), first);
      }
      if (first == null && CompletionPolicy.isRequired(lesson)) {
        firstOfModule.put(lesson.moduleId(), lesson);
      }
    }
    return waiting;
  }
}
