package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.khaitri.contract.authoring.CourseChangesView;

/** How a draft differs from what was last issued, also when that was withdrawn. */
@ApplicationScoped
class CourseComparison {
  private final VersionRepository versions;
  private final VersionQueries queries;
  private final DraftContents drafts;

  CourseComparison(VersionRepository versions, VersionQueries queries, DraftContents drafts) {
    this.versions = versions;
    this.queries = queries;
    this.drafts = drafts;
  }

  CourseChangesView of(Course course) {
    return versions
        .latest(course.id())
        .map(version -> between(version, course))
        .orElseGet(() -> CourseChanges.ofFirst(drafts.of(course, List.of())));
  }

  /** The database says what stayed the same; only the rest is read. */
  private CourseChangesView between(CourseVersion version, Course course) {
    var unchanged = queries.unchanged(version);
    return CourseChanges.between(
        version.number(), queries.content(version, unchanged), drafts.of(course, unchanged));
  }
}
