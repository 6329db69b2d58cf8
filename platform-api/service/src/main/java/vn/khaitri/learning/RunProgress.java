package vn.khaitri.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.learning.CompletionView;
import vn.khaitri.courserun.CourseRun;

/**
 * A learner's way through a run. Its row is the lock under which completions of the learner in the
 * run are made, so that the last two lessons cannot miss each other. Made by {@link
 * RunProgressRepository#open}.
 */
@Entity
@Table(schema = "learning", name = "run_progress")
class RunProgress {
  @Id private UUID id;
  @Column private UUID learnerId;
  @Column private UUID runId;
  private @Nullable Instant completedAt;
  private @Nullable Instant activeAt;

  protected RunProgress() {}

  /**
   * Takes note of the completions when they are all that the run asks for. True the first time.
   *
   * @param at when each of the learner's lessons in the run was completed
   */
  boolean meets(CourseRun run, Map<UUID, Instant> at) {
    var last = CompletionPolicy.metAt(run, at);
    boolean first = last.isPresent() && completedAt == null;
    last.ifPresent(met -> completedAt = met);
    return first;
  }

  /** The learner did something in the run. */
  void active(Instant at) {
    if (activeAt == null || activeAt.isBefore(at)) {
      activeAt = at;
    }
  }

  CompletionView completion() {
    return new CompletionView(learnerId, runId, Objects.requireNonNull(completedAt));
  }

  @Nullable Instant activeAt() {
    return activeAt;
  }

  @Nullable Instant completedAt() {
    return completedAt;
  }
}
