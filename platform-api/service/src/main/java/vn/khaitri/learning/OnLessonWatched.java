package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khaitri.contract.learning.event.LearnerSeen;
import vn.khaitri.contract.learning.event.LessonWatched;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.events.EventBatchHandler;
import vn.khaitri.events.Events;

/** Adds the stretches to what was watched before; enough of a video completes its lesson. */
@ApplicationScoped
class OnLessonWatched implements EventBatchHandler<LessonWatched> {
  /** The same order in each batch, so that two batches never wait for each other in a circle. */
  private static final Comparator<Watched> IN_LOCKING_ORDER =
      Comparator.comparing(Watched::learnerId).thenComparing(Watched::runId);

  private final WatchedRepository watched;
  private final RunProgressRepository progress;
  private final VideoLengths lengths;
  private final CourseRuns courseRuns;
  private final Completions completions;
  private final Events events;

  OnLessonWatched(
      WatchedRepository watched,
      RunProgressRepository progress,
      VideoLengths lengths,
      CourseRuns courseRuns,
      Completions completions,
      Events events) {
    this.watched = watched;
    this.progress = progress;
    this.lengths = lengths;
    this.courseRuns = courseRuns;
    this.completions = completions;
    this.events = events;
  }

  @Override
  public Class<LessonWatched> event() {
    return LessonWatched.class;
  }

  @Override
  public void onAll(List<LessonWatched> reports) {
    reports.forEach(WatchedPolicy::requireSound);
    var durations =
        reports.stream()
            .map(LessonWatched::mediaId)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), lengths::of));
    var rows = watched.merge(reports, durations);
    progress
        .seen(
            rows.stream()
                .map(row -> new LearnerSeen(row.learnerId(), row.runId(), row.lastAt()))
                .toList())
        .forEach(events::publish);
    var completed = rows.stream().filter(Watched::completesNow).sorted(IN_LOCKING_ORDER).toList();
    if (!completed.isEmpty()) {
      complete(completed);
    }
  }

  private void complete(List<Watched> completed) {
    var runs = courseRuns.findAll(completed.stream().map(Watched::runId).distinct().toList());
    for (var lesson : completed) {
      var run = runs.get(lesson.runId());
      if (run == null || run.lesson(lesson.lessonId()).isEmpty()) {
        throw new IllegalArgumentException("Not a lesson of a run: " + lesson);
      }
      completions.complete(lesson.learnerId(), run, lesson.lessonId(), lesson.lastAt());
    }
  }
}
