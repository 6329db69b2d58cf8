package vn.khaitri.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.certification.ProposalView;

/** A learner who met the requirements of a run and waits for the decision. */
@Entity
@Table(schema = "certification", name = "proposal")
class Proposal {
  @Id private UUID id;
  private UUID learnerId;
  private UUID runId;
  private UUID courseId;
  private String courseTitle;
  private Instant requirementsMetAt;
  @Column private @Nullable Instant approvedAt;

  protected Proposal() {}

  void approve(Instant at) {
    approvedAt = at;
  }

  UUID id() {
    return id;
  }

  UUID learnerId() {
    return learnerId;
  }

  UUID runId() {
    return runId;
  }

  UUID courseId() {
    return courseId;
  }

  String courseTitle() {
    return courseTitle;
  }

  ProposalView view(String learnerName) {
    return new ProposalView(id, learnerName, courseTitle, requirementsMetAt);
  }
}
