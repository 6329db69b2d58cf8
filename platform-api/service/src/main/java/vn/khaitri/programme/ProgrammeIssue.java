package vn.khaitri.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.khaitri.contract.programme.IssueProgramme;
import vn.khaitri.contract.programme.ProgrammeView;

/** The decision that issued a programme, and the revision that it issued. Never changes. */
@Entity
@Immutable
@Table(schema = "programme", name = "issue")
class ProgrammeIssue {
  @Id private UUID programmeId;
  private int revision;
  private String decisionNumber;
  private LocalDate decisionDate;
  private String signerName;
  private String signerTitle;
  @Column private UUID drafterId;
  @Column private UUID appraiserId;
  @Column private UUID issuerId;
  private Instant issuedAt;

  protected ProgrammeIssue() {}

  ProgrammeIssue(
      UUID programmeId, int revision, IssueProgramme decision, Hands hands, Instant now) {
    this.programmeId = programmeId;
    this.revision = revision;
    this.decisionNumber = decision.decisionNumber();
    this.decisionDate = decision.decisionDate();
    this.signerName = decision.signerName();
    this.signerTitle = decision.signerTitle();
    this.drafterId = hands.drafterId();
    this.appraiserId = hands.appraiserId();
    this.issuerId = hands.issuerId();
    this.issuedAt = now;
  }

  /** Whose hands the programme went through. */
  record Hands(UUID drafterId, UUID appraiserId, UUID issuerId) {}

  int revision() {
    return revision;
  }

  ProgrammeView.Issue view() {
    return new ProgrammeView.Issue(decisionNumber, decisionDate, signerName, signerTitle, issuedAt);
  }
}
