package vn.khaitri.learning;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khaitri.courserun.CourseRun;

/** Reads learners' runs: three queries, however many runs there are. */
@ApplicationScoped
class LearnerRuns {
  private final RunProgressRepository progress;
  private final CompletionRepository completions;
  private final WatchedRepository watched;

  LearnerRuns(
      RunProgressRepository progress, CompletionRepository completions, WatchedRepository watched) {
    this.progress = progress;
    this.completions = completions;
    this.watched = watched;
  }

  LearnerRun of(UUID learnerId, CourseRun run) {
    return of(learnerId, List.of(run)).getFirst();
  }

  List<LearnerRun> of(UUID learnerId, Collection<CourseRun> runs) {
    var ids = runs.stream().map(CourseRun::runId).toList();
    var started =
        progress.of(learnerId, ids).stream()
            .collect(Collectors.toMap(RunProgress::runId, Function.identity()));
    var completed = completions.of(learnerId, ids).stream().collect(groupingBy(Completion::runId));
    var seen = watched.of(learnerId, ids).stream().collect(groupingBy(Watched::runId));
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
