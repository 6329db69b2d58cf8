package vn.khaitri.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.learning.WatchSessionView;

/**
 * A sitting of one learner before one video. What is watched in it is merged by {@link
 * WatchedRepository}.
 */
@Entity
@Table(schema = "learning", name = "watch_session")
class WatchSession {
  @Id private UUID id;
  private UUID learnerId;
  private UUID runId;
  private UUID lessonId;
  private Instant startedAt;
  private @Nullable Instant endedAt;
  @Column private int headStart;

  protected WatchSession() {}

  /**
   * @param headStart milliseconds, as {@link WatchedPolicy#headStart} gives them
   */
  WatchSession(UUID learnerId, UUID runId, UUID lessonId, Instant startedAt, int headStart) {
    this.id = UUID.randomUUID();
    this.learnerId = learnerId;
    this.runId = runId;
    this.lessonId = lessonId;
    this.startedAt = startedAt;
    this.headStart = headStart;
  }

  /** The learner watches elsewhere from now on. */
  void end(Instant now) {
    endedAt = now.isBefore(startedAt) ? startedAt : now;
  }

  boolean isCurrent() {
    return endedAt == null;
  }

  boolean isOf(UUID learner, UUID run, UUID lesson) {
    return learnerId.equals(learner) && runId.equals(run) && lessonId.equals(lesson);
  }

  Duration since(Instant now) {
    return Duration.between(startedAt, now);
  }

  UUID id() {
    return id;
  }

  WatchSessionView view() {
    return new WatchSessionView(id);
  }
}
