package vn.khaitri.learning;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.khaitri.contract.learning.event.LearnerSeen;
import vn.khaitri.contract.learning.event.RequirementsMet;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.events.Events;

/** Records completed lessons, whatever completed them, and sees when nothing is missing. */
@ApplicationScoped
class Completions {
  private final RunProgressRepository progress;
  private final CompletionRepository completions;
  private final Events events;
  private final Clock clock;

  Completions(
      RunProgressRepository progress,
      CompletionRepository completions,
      Events events,
      Clock clock) {
    this.progress = progress;
    this.completions = completions;
    this.events = events;
    this.clock = clock;
  }

  boolean has(UUID learnerId, UUID runId, UUID lessonId) {
    return completions.has(learnerId, runId, lessonId);
  }

  /** The learner began with something. Called in a transaction. */
  void seen(UUID learnerId, UUID runId, Instant now) {
    progress.open(learnerId, runId, now);
    progress.seen(List.of(new LearnerSeen(learnerId, runId, now))).forEach(events::publish);
  }

  /** Called in a transaction. Told twice, it changes nothing. */
  void complete(UUID learnerId, CourseRun run, UUID lessonId, Instant at) {
    progress.open(learnerId, run.runId(), clock.instant());
    var runProgress = progress.lock(learnerId, run.runId());
    runProgress.active(at);
    var known = new ArrayList<>(completions.of(learnerId, run.runId()));
    known.stream()
        .filter(completion -> completion.isOf(lessonId))
        .findFirst()
        .ifPresentOrElse(
            completion -> completion.happenedBy(at),
            () -> known.add(add(new Completion(learnerId, run.runId(), lessonId, at))));
    var completedAt = known.stream().collect(toMap(Completion::lessonId, Completion::completedAt));
    if (runProgress.meets(run, completedAt)) {
      events.publish(
          new RequirementsMet(
              learnerId,
              run.runId(),
              run.courseId(),
              Objects.requireNonNull(runProgress.completedAt())));
    }
  }

  private Completion add(Completion completion) {
    completions.persist(completion);
    events.publish(completion.completed());
    return completion;
  }
}
