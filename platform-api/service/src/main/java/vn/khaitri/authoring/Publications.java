package vn.khaitri.authoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khaitri.library.Assets;
import vn.khaitri.shared.BoundedCache;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** Face of authoring: what has been published. */
@ApplicationScoped
public class Publications {
  private final VersionRepository versions;
  private final Assets assets;
  private final BoundedCache<VersionLesson.Key, PublishedLesson> lessons;

  Publications(
      VersionRepository versions, Assets assets, @CacheName("published-lessons") Cache lessons) {
    this.versions = versions;
    this.assets = assets;
    this.lessons = new BoundedCache<>(lessons);
  }

  /**
   * From memory where it can be: it never changes, and its HTML is dear to sanitise. 404 {@code
   * not-found} for a lesson that is not in that version.
   */
  @Transactional
  public PublishedLesson lesson(UUID versionId, UUID lessonId) {
    return lessons.get(new VersionLesson.Key(versionId, lessonId), this::read);
  }

  private PublishedLesson read(VersionLesson.Key key) {
    return versions
        .lesson(key)
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

  /**
   * Titles of the lessons that show an asset which is given out no more: its licence has expired or
   * it was retired (BR-13). By version, in the order in which they are learnt; versions that miss
   * nothing are left out.
   */
  @Transactional
  public Map<UUID, List<String>> missingAssets(Collection<UUID> versionIds) {
    var showing =
        versionIds.isEmpty() ? List.<ShownAssets>of() : versions.showingAssets(versionIds);
    var known =
        assets.find(
            showing.stream().flatMap(lesson -> lesson.assets().stream()).distinct().toList());
    return showing.stream()
        .filter(
            lesson ->
                lesson.assets().stream()
                    .anyMatch(id -> !known.containsKey(id) || !known.get(id).available()))
        .collect(groupingBy(ShownAssets::versionId, mapping(ShownAssets::lessonTitle, toList())));
  }
}
