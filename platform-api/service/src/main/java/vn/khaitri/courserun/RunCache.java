package vn.khaitri.courserun;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;
import static java.util.stream.Collectors.toMap;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.khaitri.shared.BoundedCache;

/**
 * Runs with what is learnt in them, kept in memory: every act of every learner asks for one. What a
 * version teaches never changes. The dates of a run do: it is forgotten with the commit that
 * changes it, and what another node changed is seen after ten seconds at most ({@code
 * quarkus.cache.caffeine."course-runs".expire-after-write}).
 */
@ApplicationScoped
class RunCache {
  private final RunRepository runs;
  private final TaughtVersionRepository versions;
  private final BoundedCache<UUID, CourseRun> known;
  private final BoundedCache<UUID, TaughtCourse> taught;

  RunCache(
      RunRepository runs,
      TaughtVersionRepository versions,
      @CacheName("course-runs") Cache known,
      @CacheName("taught-courses") Cache taught) {
    this.runs = runs;
    this.versions = versions;
    this.known = new BoundedCache<>(known);
    this.taught = new BoundedCache<>(taught);
  }

  /** Those that there are, by id: two statements at most, however many they are. */
  Map<UUID, CourseRun> findAll(Collection<UUID> runIds) {
    return known.getAll(runIds, this::load);
  }

  private Map<UUID, CourseRun> load(List<UUID> runIds) {
    var found = runs.dates(runIds);
    var courses = taught.getAll(found.stream().map(RunDates::versionId).toList(), versions::taught);
    return found.stream()
        .map(dates -> dates.run(Objects.requireNonNull(courses.get(dates.versionId()))))
        .collect(toMap(CourseRun::runId, Function.identity()));
  }

  void forget(@Observes(during = AFTER_SUCCESS) RunChanged changed) {
    known.forget(changed.runId());
  }
}
