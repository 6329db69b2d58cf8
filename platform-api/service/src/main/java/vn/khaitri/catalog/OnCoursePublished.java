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
  private final EditionRepository editions;

  OnCoursePublished(EditionRepository editions) {
    this.editions = editions;
  }

  @Override
  public Class<CoursePublished> event() {
    return CoursePublished.class;
  }

  @Override
  public void on(CoursePublished published) {
    if (editions.knows(published.versionId())) {
      return;
    }
    var listed = editions.lockListed(published.courseId());
    boolean newest = editions.isNewest(published.courseId(), published.version());
    boolean withdrawn = editions.wasWithdrawn(published.versionId());
    if (newest) {
      listed.ifPresent(Edition::supersede);
      // Hibernate inserts before it updates; two listed editions of a course are not allowed.
      editions.flush();
    }
    editions.persist(new Edition(published, newest && !withdrawn, withdrawn));
  }
}
