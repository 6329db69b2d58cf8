package vn.khaitri.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.events.EventHandler;

/**
 * Lists the version in the place of older ones. An old version that comes late is recorded and not
 * listed, so that the order of events leaves no trace.
 */
@ApplicationScoped
class OnCoursePublished implements EventHandler<CoursePublished> {
  private final CatalogEntryRepository entries;

  OnCoursePublished(CatalogEntryRepository entries) {
    this.entries = entries;
  }

  @Override
  public Class<CoursePublished> event() {
    return CoursePublished.class;
  }

  @Override
  public void on(CoursePublished published) {
    if (entries.knows(published.versionId())) {
      return;
    }
    var listed = entries.lockListed(published.courseId());
    boolean newest = entries.isNewest(published.courseId(), published.version());
    boolean withdrawn = entries.wasWithdrawn(published.versionId());
    if (newest) {
      listed.ifPresent(CatalogEntry::supersede);
      // Hibernate inserts before it updates; two listed entries of a course are not allowed.
      entries.flush();
    }
    entries.persist(new CatalogEntry(published, newest && !withdrawn, withdrawn));
  }
}
