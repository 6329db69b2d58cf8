package vn.khaitri.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.event.CoursePublished;

/** A module in an edition's outline. */
@Embeddable
record EditionModule(
    UUID moduleId, String title, @Enumerated(EnumType.STRING) ModuleOrder lessonOrder) {

  static EditionModule of(CoursePublished.Module module) {
    return new EditionModule(module.moduleId(), module.title(), module.order());
  }
}
