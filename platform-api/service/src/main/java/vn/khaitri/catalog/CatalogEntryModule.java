package vn.khaitri.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.event.CoursePublished;

/** A module in an entry's outline. */
@Embeddable
record CatalogEntryModule(
    UUID moduleId, String title, @Enumerated(EnumType.STRING) ModuleOrder lessonOrder) {

  static CatalogEntryModule of(CoursePublished.Module module) {
    return new CatalogEntryModule(module.moduleId(), module.title(), module.order());
  }
}
