package vn.khaitri.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.enrolment.EnrolmentView;
import vn.khaitri.contract.enrolment.LearnerEnrolmentView;
import vn.khaitri.contract.enrolment.RosterLineView;
import vn.khaitri.contract.enrolment.event.LearnerEnrolled;
import vn.khaitri.contract.enrolment.event.LearnerWithdrew;

/**
 * A learner's place in a run, one row whatever happens: who withdraws and comes back has the same
 * enrolment. Made by {@link EnrolmentRepository#claim}.
 */
@Entity
@Table(schema = "enrolment", name = "enrolment")
class Enrolment {
  @Id private UUID id;
  private UUID learnerId;
  private UUID runId;
  private UUID courseId;
  private Instant enrolledAt;
  private @Nullable Instant withdrawnAt;
  private @Nullable String overrideReason;
  private @Nullable String learnerName;

  @Column(insertable = false, updatable = false)
  private Instant changedAt;

  protected Enrolment() {}

  /** False when the learner had withdrawn before. */
  boolean withdraw(Instant now) {
    if (withdrawnAt != null) {
      return false;
    }
    withdrawnAt = now;
    return true;
  }

  LearnerEnrolled enrolled() {
    return new LearnerEnrolled(id, learnerId, runId, courseId, enrolledAt);
  }

  LearnerWithdrew withdrew() {
    return new LearnerWithdrew(id, learnerId, runId, withdrawnAt);
  }

  UUID learnerId() {
    return learnerId;
  }

  UUID runId() {
    return runId;
  }

  Instant enrolledAt() {
    return enrolledAt;
  }

  EnrolmentView view(String courseTitle) {
    return new EnrolmentView(id, runId, courseId, courseTitle, enrolledAt);
  }

  /** Empty where none is known. */
  String learnerName() {
    return Objects.requireNonNullElse(learnerName, "");
  }

  LearnerEnrolmentView forOthers() {
    return new LearnerEnrolmentView(
        id, learnerId, learnerName(), runId, courseId, enrolledAt, withdrawnAt, changedAt);
  }

  RosterPlace place() {
    return new RosterPlace(id, learnerId, runId, learnerName(), enrolledAt, changedAt);
  }

  RosterLineView rosterLine() {
    return new RosterLineView(id, learnerId, learnerName(), enrolledAt, overrideReason);
  }
}
