package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.khaitri.contract.authoring.CourseChangesView;

/** How a draft differs from what was last issued, also when that was withdrawn. */
@ApplicationScoped
class CourseComparison {
  private final VersionRepository versions;
  private final DraftContents drafts;

  CourseComparison(VersionRepository versions, DraftContents drafts) {
    this.versions = versions;
    this.drafts = drafts;
  }

  CourseChangesView of(Course course) {
    UUID courseId = course.id();
    var draft = drafts.of(course);
    return versions
        .latest(courseId)
        .map(version -> CourseChanges.between(version.number(), versions.content(version), draft))
        .orElseGet(() -> CourseChanges.ofFirst(draft));
  }
}
