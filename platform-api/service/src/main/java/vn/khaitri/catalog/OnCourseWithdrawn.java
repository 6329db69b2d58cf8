package vn.khaitri.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.authoring.event.CourseWithdrawn;
import vn.khaitri.events.EventHandler;

/** The version leaves the list. What comes before its publication is kept for it. */
@ApplicationScoped
class OnCourseWithdrawn implements EventHandler<CourseWithdrawn> {
  private final CatalogEntryRepository entries;

  OnCourseWithdrawn(CatalogEntryRepository entries) {
    this.entries = entries;
  }

  @Override
  public Class<CourseWithdrawn> event() {
    return CourseWithdrawn.class;
  }

  @Override
  public void on(CourseWithdrawn withdrawn) {
    entries.noteWithdrawal(withdrawn.versionId());
    entries.findLocked(withdrawn.versionId()).ifPresent(CatalogEntry::withdraw);
  }
}
