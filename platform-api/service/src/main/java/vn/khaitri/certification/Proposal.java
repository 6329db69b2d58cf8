package vn.khaitri.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.khaitri.certification.ProposalPolicy.Step;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.certification.EvidenceView;
import vn.khaitri.contract.certification.ProposalFlag;
import vn.khaitri.contract.certification.ProposalState;
import vn.khaitri.contract.certification.ProposalView;
import vn.khaitri.shared.ProblemException;

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

  @Enumerated(EnumType.STRING)
  private ProposalState state;

  private List<String> flags;
  @Column private @Nullable Instant decidedAt;
  @Column private @Nullable UUID decidedBy;
  private @Nullable String returnReason;

  @Enumerated(EnumType.STRING)
  private @Nullable CompletionDocument document;

  /** As it was when it was proposed last; null where none was asked for yet. */
  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable EvidenceView evidence;

  protected Proposal() {}

  /** The evidence that it is made for; kept as it is. */
  void restOn(EvidenceView proof) {
    document = proof.document();
    evidence = proof;
    flags = names(ProposalPolicy.flags(proof, false));
  }

  void approve(UUID by, Instant at) {
    take(Step.APPROVE);
    decidedBy = by;
    decidedAt = at;
  }

  /**
   * @param reason for the learner to read
   */
  void giveBack(UUID by, String reason, Instant at) {
    take(Step.RETURN);
    decidedBy = by;
    decidedAt = at;
    returnReason = reason;
  }

  void takeUp(EvidenceView proof) {
    take(Step.TAKE_UP);
    restOn(proof);
    flags = names(ProposalPolicy.flags(proof, true));
    returnReason = null;
  }

  /** 409 {@code proposal-decided} when the step does not follow the state. */
  void requireBefore(Step step) {
    if (ProposalPolicy.after(state, step).isEmpty()) {
      throw new ProblemException(CertificationProblem.PROPOSAL_DECIDED);
    }
  }

  private void take(Step step) {
    requireBefore(step);
    state = ProposalPolicy.after(state, step).orElseThrow();
  }

  private static List<String> names(List<ProposalFlag> flags) {
    return flags.stream().map(ProposalFlag::name).toList();
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

  ProposalState state() {
    return state;
  }

  Optional<EvidenceView> evidence() {
    return Optional.ofNullable(evidence);
  }

  ProposalView view(String learnerName) {
    return new ProposalView(
        id,
        learnerName,
        runId,
        courseTitle,
        document,
        state,
        flags.stream().map(ProposalFlag::valueOf).toList(),
        requirementsMetAt,
        returnReason);
  }
}
