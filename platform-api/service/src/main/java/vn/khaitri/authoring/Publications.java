package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** Face of authoring: what has been published. */
@ApplicationScoped
public class Publications {
  private final VersionRepository versions;

  Publications(VersionRepository versions) {
    this.versions = versions;
  }

  /** 404 {@code not-found} for a lesson that is not in that version. */
  @Transactional
  public PublishedLesson lesson(UUID versionId, UUID lessonId) {
    return versions
        .lesson(versionId, lessonId)
        .map(VersionLesson::published)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  /**
   * When a version was issued. Nothing of its content was written after it was handed in, which was
   * before, nor before it was issued; so what a feature keeps beside a lesson belongs to the
   * version as it stood then. 404 {@code not-found} for an unknown version.
   */
  @Transactional
  public Instant publishedAt(UUID versionId) {
    return versions
        .findByIdOptional(versionId)
        .map(CourseVersion::publishedAt)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
