package vn.khaitri.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.learning.event.LessonCompleted;
import vn.khaitri.shared.Ids;

/** A lesson that a learner has completed in a run: one row each, never taken back. */
@Entity
@Table(schema = "learning", name = "completion")
class Completion {
  @Id private UUID id;
  private UUID learnerId;
  private UUID runId;
  private UUID lessonId;
  private Instant completedAt;

  protected Completion() {}

  Completion(UUID learnerId, UUID runId, UUID lessonId, Instant at) {
    this.id = Ids.next();
    this.learnerId = learnerId;
    this.runId = runId;
    this.lessonId = lessonId;
    this.completedAt = at;
  }

  /** The first of the acts that complete a lesson counts, though it may be heard of later. */
  void happenedBy(Instant at) {
    if (at.isBefore(completedAt)) {
      completedAt = at;
    }
  }

  boolean isOf(UUID lesson) {
    return lessonId.equals(lesson);
  }

  LessonCompleted completed() {
    return new LessonCompleted(learnerId, runId, lessonId, completedAt);
  }

  UUID runId() {
    return runId;
  }

  UUID lessonId() {
    return lessonId;
  }

  Instant completedAt() {
    return completedAt;
  }
}
