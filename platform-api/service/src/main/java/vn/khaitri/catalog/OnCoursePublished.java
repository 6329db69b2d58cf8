package vn.khaitri.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.events.EventHandler;
import vn.khaitri.events.Events;

/**
 * Lists the version and opens its run. The newest version alone takes new learners: the runs of
 * older ones close. An old version that comes late is recorded, closed from the start, so that the
 * order of events leaves no trace.
 */
@ApplicationScoped
class OnCoursePublished implements EventHandler<CoursePublished> {
  private final EditionRepository editions;
  private final RunRepository runs;
  private final Events events;
  private final Clock clock;

  OnCoursePublished(EditionRepository editions, RunRepository runs, Events events, Clock clock) {
    this.editions = editions;
    this.runs = runs;
    this.events = events;
    this.clock = clock;
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
    boolean newest = listed.map(edition -> edition.isOlderThan(published)).orElse(true);
    if (newest) {
      listed.ifPresent(Edition::supersede);
      runs.open(published.courseId()).forEach(Run::close);
      // Hibernate inserts before it updates; two listed editions of a course are not allowed.
      editions.flush();
    }
    var edition = new Edition(published, newest);
    editions.persist(edition);
    var run = new Run(edition, newest, clock.instant());
    runs.persist(run);
    if (newest) {
      events.tell(run.opened());
    }
  }
}
