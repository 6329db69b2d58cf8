package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
}
