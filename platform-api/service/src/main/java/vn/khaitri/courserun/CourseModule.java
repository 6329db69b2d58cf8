package vn.khaitri.courserun;

import java.util.UUID;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.event.CoursePublished;

/** A module of a course version; its lessons name it. */
public record CourseModule(UUID moduleId, String title, ModuleOrder order) {
  static CourseModule of(CoursePublished.Module module) {
    return new CourseModule(module.moduleId(), module.title(), module.order());
  }
}
