package vn.khaitri.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.authoring.event.CourseWithdrawn;
import vn.khaitri.events.EventHandler;

/**
 * The version leaves the list and its runs take no new learners; who is in them goes on. What comes
 * before its publication is kept for it.
 */
@ApplicationScoped
class OnCourseWithdrawn implements EventHandler<CourseWithdrawn> {
  private final EditionRepository editions;
  private final RunRepository runs;

  OnCourseWithdrawn(EditionRepository editions, RunRepository runs) {
    this.editions = editions;
    this.runs = runs;
  }

  @Override
  public Class<CourseWithdrawn> event() {
    return CourseWithdrawn.class;
  }

  @Override
  public void on(CourseWithdrawn withdrawn) {
    editions.noteWithdrawal(withdrawn.versionId());
    editions.findLocked(withdrawn.versionId()).ifPresent(Edition::withdraw);
    runs.openOf(withdrawn.versionId()).forEach(Run::close);
  }
}
