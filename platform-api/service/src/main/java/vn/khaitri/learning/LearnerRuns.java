package vn.khaitri.learning;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.courserun.CourseRuns;

/** Reads learners' runs: a fixed number of queries, however many runs there are. */
@ApplicationScoped
class LearnerRuns {
  private final CourseRuns courseRuns;
  private final RunProgressRepository progress;
  private final CompletionRepository completions;
  private final WatchedRepository watched;

  LearnerRuns(
      CourseRuns courseRuns,
      RunProgressRepository progress,
      CompletionRepository completions,
      WatchedRepository watched) {
    this.courseRuns = courseRuns;
    this.progress = progress;
    this.completions = completions;
    this.watched = watched;
  }

  LearnerRun of(UUID learnerId, CourseRun run) {
    return of(learnerId, List.of(run)).getFirst();
  }

  /**
   * A part of the learner's runs, latest activity first, without what was watched in them.
   *
   * @param enrolledAt all runs of the learner with the time of enrolment
   */
  List<LearnerRun> latest(UUID learnerId, Map<UUID, Instant> enrolledAt, int page, int size) {
    var ids = progress.latest(learnerId, enrolledAt, page, size);
    var runs = courseRuns.findAll(ids);
    return together(
        learnerId, ids.stream().map(runs::get).filter(Objects::nonNull).toList(), Map.of());
  }

  List<LearnerRun> of(UUID learnerId, Collection<CourseRun> runs) {
    var ids = runs.stream().map(CourseRun::runId).toList();
    return together(
        learnerId, runs, watched.of(learnerId, ids).stream().collect(groupingBy(Watched::runId)));
  }

  private List<LearnerRun> together(
      UUID learnerId, Collection<CourseRun> runs, Map<UUID, List<Watched>> seen) {
    var ids = runs.stream().map(CourseRun::runId).toList();
    var started =
        progress.of(learnerId, ids).stream()
            .collect(Collectors.toMap(RunProgress::runId, Function.identity()));
    var completed = completions.of(learnerId, ids).stream().collect(groupingBy(Completion::runId));
    return runs.stream()
        .map(
            run ->
                new LearnerRun(
                    run,
                    started.get(run.runId()),
                    completed.getOrDefault(run.runId(), List.of()),
                    seen.getOrDefault(run.runId(), List.of())))
        .toList();
  }
}
