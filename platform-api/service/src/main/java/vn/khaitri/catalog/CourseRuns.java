package vn.khaitri.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features may ask of the catalog. */
@ApplicationScoped
public class CourseRuns {
  private final RunRepository runs;
  private final EditionRepository editions;

  CourseRuns(RunRepository runs, EditionRepository editions) {
    this.runs = runs;
    this.editions = editions;
  }

  @Transactional
  public Optional<CourseRun> find(UUID runId) {
    return runs.withLessons(List.of(runId)).stream().map(Run::run).findFirst();
  }

  /** The known ones among them, by id, in one query. */
  @Transactional
  public Map<UUID, CourseRun> findAll(Collection<UUID> runIds) {
    return runs.withLessons(runIds).stream()
        .map(Run::run)
        .collect(Collectors.toMap(CourseRun::runId, Function.identity()));
  }

  /** The title of the newest version. */
  @Transactional
  public Optional<String> courseTitle(UUID courseId) {
    return editions.listed(courseId).map(Edition::title);
  }
}
