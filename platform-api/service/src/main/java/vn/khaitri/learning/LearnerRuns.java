package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.courserun.CourseRuns;

/** Reads learners' runs: a fixed number of queries, however many runs there are. */
@ApplicationScoped
class LearnerRuns {
  private final CourseRuns courseRuns;
  private final RunProgressRepository progress;
  private final TraceQueries traces;

  LearnerRuns(CourseRuns courseRuns, RunProgressRepository progress, TraceQueries traces) {
    this.courseRuns = courseRuns;
    this.progress = progress;
    this.traces = traces;
  }

  LearnerRun of(UUID learnerId, CourseRun run) {
    return new LearnerRun(run, traces.all(learnerId, run.runId()));
  }

  /**
   * A part of the learner's runs, latest activity first, without what was watched in them.
   *
   * @param enrolledAt all runs of the learner with the time of enrolment
   */
  List<LearnerRun> latest(UUID learnerId, Map<UUID, Instant> enrolledAt, int page, int size) {
    var ids = progress.latest(learnerId, enrolledAt, page, size);
    var runs = courseRuns.findAll(ids);
    var done = traces.done(learnerId, ids);
    return ids.stream()
        .map(runs::get)
        .filter(Objects::nonNull)
        .map(run -> new LearnerRun(run, done.getOrDefault(run.runId(), Traces.NONE)))
        .toList();
  }
}
