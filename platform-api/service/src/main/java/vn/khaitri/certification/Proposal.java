package vn.khaitri.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.certification.EvidenceView;
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

  @Enumerated(EnumType.STRING)
  private @Nullable CompletionDocument document;

  /** As it was when it was proposed; null where none was asked for yet. */
  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable EvidenceView evidence;

  protected Proposal() {}

  /** The evidence that it is made for; kept as it is. */
  void restOn(EvidenceView proof) {
    document = proof.document();
    evidence = proof;
  }

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

  Optional<EvidenceView> evidence() {
    return Optional.ofNullable(evidence);
  }

  ProposalView view(String learnerName) {
    return new ProposalView(id, learnerName, courseTitle, document, requirementsMetAt);
  }
}
