package vn.khaitri.courserun;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.authoring.event.CourseWithdrawn;
import vn.khaitri.events.EventHandler;

/**
 * The runs of the version take no new learners; who is in them goes on. What comes before its
 * publication is kept for it.
 */
@ApplicationScoped
class OnCourseWithdrawn implements EventHandler<CourseWithdrawn> {
  private final TaughtVersionRepository versions;
  private final RunRepository runs;

  OnCourseWithdrawn(TaughtVersionRepository versions, RunRepository runs) {
    this.versions = versions;
    this.runs = runs;
  }

  @Override
  public Class<CourseWithdrawn> event() {
    return CourseWithdrawn.class;
  }

  @Override
  public void on(CourseWithdrawn withdrawn) {
    versions.noteWithdrawal(withdrawn.versionId());
    versions.findLocked(withdrawn.versionId()).ifPresent(TaughtVersion::withdraw);
    runs.openOf(withdrawn.versionId()).forEach(Run::close);
  }
}
