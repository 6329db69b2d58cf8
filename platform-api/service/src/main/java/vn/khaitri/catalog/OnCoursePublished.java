package vn.khaitri.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.events.EventHandler;
import vn.khaitri.events.Events;

/**
 * Lists the version and, when the course is open to all, opens its self-paced run. The newest
 * version alone takes learners that way: the self-paced runs of older ones close, those that an
 * organiser planned stay as they are (BR-05). An old version that comes late is recorded, closed
 * from the start, so that the order of events leaves no trace.
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
    boolean newest = editions.isNewest(published.courseId(), published.version());
    boolean withdrawn = editions.wasWithdrawn(published.versionId());
    if (newest) {
      listed.ifPresent(Edition::supersede);
      runs.selfPacedOpen(published.courseId()).forEach(Run::close);
      // Hibernate inserts before it updates; two listed editions of a course are not allowed.
      editions.flush();
    }
    boolean taking = newest && !withdrawn;
    var edition = new Edition(published, taking, withdrawn);
    editions.persist(edition);
    if (published.terms().access() == CourseAccess.OPEN) {
      openItsRun(edition, taking);
    }
  }

  private void openItsRun(Edition edition, boolean taking) {
    var run = Run.selfPaced(edition, taking, clock.instant());
    runs.persist(run);
    if (taking) {
      events.tell(run.opened());
    }
  }
}
