package vn.khaitri.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.certification.CertificateStatus;
import vn.khaitri.contract.certification.CertificateView;
import vn.khaitri.contract.certification.EvidenceView;
import vn.khaitri.contract.certification.IssuedCertificateView;
import vn.khaitri.contract.certification.VerificationView;
import vn.khaitri.contract.certification.event.CertificateIssued;
import vn.khaitri.contract.certification.event.CertificateRevoked;
import vn.khaitri.shared.Ids;
import vn.khaitri.text.Texts;

/** What was certified, as it was at approval; it can be revoked, never changed (BR-54). */
@Entity
@Table(schema = "certification", name = "certificate")
class Certificate {
  @Id private UUID id;

  @Column(updatable = false)
  private UUID proposalId;

  @Column(updatable = false)
  private UUID learnerId;

  @Column(updatable = false)
  private UUID runId;

  @Column(updatable = false)
  private UUID courseId;

  @Column(updatable = false)
  private String number;

  @Column(updatable = false)
  private String code;

  @Column(updatable = false)
  private String learnerName;

  @Column(updatable = false)
  private String courseTitle;

  /** What the register finds it by. */
  @Column(updatable = false)
  private String search;

  @Column(updatable = false)
  private Instant issuedAt;

  @Column(updatable = false)
  private UUID issuedBy;

  private @Nullable Instant revokedAt;
  @Column private @Nullable UUID revokedBy;
  @Column private @Nullable String revocationReason;

  /** Written by {@link CertificateRepository#recordDocument}, which overwrites no revocation. */
  @Column(insertable = false, updatable = false)
  private byte @Nullable [] documentSha256;

  @Column(updatable = false)
  private Instant documentDueAt;

  @Column(insertable = false, updatable = false)
  private @Nullable Instant changedAt;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private CompletionDocument document;

  /** What it rests on; null for those from before it was asked for. */
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  private @Nullable EvidenceView evidence;

  protected Certificate() {}

  Certificate(
      Proposal proposal,
      EvidenceView evidence,
      CertificateNumber number,
      VerificationCode code,
      String learnerName,
      UUID issuedBy,
      Instant at) {
    this.id = Ids.next();
    this.proposalId = proposal.id();
    this.learnerId = proposal.learnerId();
    this.runId = proposal.runId();
    this.courseId = proposal.courseId();
    this.courseTitle = proposal.courseTitle();
    this.document = evidence.document();
    this.evidence = evidence;
    this.number = number.toString();
    this.code = code.characters();
    this.learnerName = learnerName;
    this.search = Texts.folded(learnerName + " " + number + " " + courseTitle);
    this.issuedBy = issuedBy;
    this.issuedAt = at;
    this.documentDueAt = at;
  }

  boolean belongsTo(UUID personId) {
    return learnerId.equals(personId);
  }

  boolean revoked() {
    return revokedAt != null;
  }

  void revoke(UUID by, String reason, Instant at) {
    revokedBy = by;
    revocationReason = reason;
    revokedAt = at;
  }

  boolean documentMade() {
    return documentSha256 != null;
  }

  UUID id() {
    return id;
  }

  String number() {
    return number;
  }

  String fileName() {
    return DocumentTexts.VIETNAMESE.text("file-name." + document, number);
  }

  PrintedCertificate printed() {
    return new PrintedCertificate(
        id, document, number, new VerificationCode(code), learnerName, courseTitle, issuedAt);
  }

  CertificateIssued issuedFact() {
    return new CertificateIssued(id, learnerId, runId, courseId, issuedAt);
  }

  CertificateRevoked revokedFact(Instant at) {
    return new CertificateRevoked(id, learnerId, runId, at);
  }

  CertificateView view(@Nullable String documentUrl) {
    return new CertificateView(
        id,
        runId,
        document,
        number,
        new VerificationCode(code).printed(),
        learnerName,
        courseTitle,
        issuedAt,
        status(),
        documentUrl,
        revokedAt,
        revocationReason);
  }

  VerificationView verification() {
    return new VerificationView(
        new VerificationCode(code).printed(),
        document,
        number,
        learnerName,
        courseTitle,
        issuedAt,
        status(),
        revokedAt);
  }

  IssuedCertificateView forOthers() {
    return new IssuedCertificateView(
        id,
        learnerId,
        runId,
        courseId,
        document,
        number,
        new VerificationCode(code).printed(),
        learnerName,
        courseTitle,
        issuedAt,
        revokedAt,
        Objects.requireNonNull(changedAt));
  }

  private CertificateStatus status() {
    return revoked() ? CertificateStatus.REVOKED : CertificateStatus.VALID;
  }
}
