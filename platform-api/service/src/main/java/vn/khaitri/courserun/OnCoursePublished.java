package vn.khaitri.courserun;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.events.EventHandler;
import vn.khaitri.events.Events;

/**
 * Keeps what the version teaches and, when the course is open to all, opens its self-paced run. The
 * newest version alone takes learners that way: the self-paced runs of older ones close, those that
 * an organiser planned stay as they are (BR-05). An old version that comes late is recorded, closed
 * from the start, so that the order of events leaves no trace.
 */
@ApplicationScoped
class OnCoursePublished implements EventHandler<CoursePublished> {
  private final TaughtVersionRepository versions;
  private final RunRepository runs;
  private final Events events;
  private final Clock clock;

  OnCoursePublished(
      TaughtVersionRepository versions, RunRepository runs, Events events, Clock clock) {
    this.versions = versions;
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
    if (versions.knows(published.versionId())) {
      return;
    }
    boolean newest =
        versions
            .lockNewest(published.courseId())
            .map(known -> known.version() < published.version())
            .orElse(true);
    boolean withdrawn = versions.wasWithdrawn(published.versionId());
    if (newest) {
      runs.selfPacedOpen(published.courseId()).forEach(Run::close);
    }
    var taught = new TaughtVersion(published, withdrawn);
    versions.persist(taught);
    if (taught.isOpen()) {
      openItsRun(taught, newest && !withdrawn);
    }
  }

  private void openItsRun(TaughtVersion taught, boolean taking) {
    var run = Run.selfPaced(taught, taking, clock.instant());
    runs.persist(run);
    if (taking) {
      events.publish(run.opened());
    }
  }
}
