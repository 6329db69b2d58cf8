package vn.khaitri.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.library.AppraiseAsset.Verdict;
import vn.khaitri.contract.library.AssetKind;
import vn.khaitri.contract.library.AssetState;
import vn.khaitri.contract.library.LicenceState;
import vn.khaitri.library.LifeCycle.Step;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** A picture, document or video with its rights, from draft to retirement. */
@Entity
@Table(schema = "library", name = "asset")
class Asset {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private AssetKind kind;

  @Enumerated(EnumType.STRING)
  private AssetState state;

  @Embedded private AssetAbout about;
  @Embedded private AssetContent content;
  @Column private String search;
  private UUID uploaderId;
  @Column private Instant uploadedAt;
  @Column private @Nullable UUID appraiserId;
  private @Nullable String appraisalComment;
  private @Nullable Instant appraisedAt;
  private int revision;
  @Column private @Nullable LocalDate expiryTold;

  protected Asset() {}

  Asset(
      UUID id,
      UUID uploaderId,
      AssetKind kind,
      AssetAbout about,
      AssetContent content,
      Instant now) {
    this.id = id;
    this.uploaderId = uploaderId;
    this.kind = kind;
    this.state = AssetState.DRAFT;
    this.about = about;
    this.content = content;
    this.search = about.folded();
    this.uploadedAt = now;
  }

  /**
   * @param seenRevision the revision that the uploader saw; another one is 409 {@code
   *     changed-meanwhile}
   */
  void describe(AssetAbout about, int seenRevision) {
    requireEditable();
    rewrite(about, seenRevision);
  }

  /** What passed appraisal keeps its content: an asset is editable only before. */
  void replace(AssetKind kind, AssetContent content) {
    requireEditable();
    if (this.kind != kind) {
      throw new ProblemException(LibraryProblem.OTHER_KIND);
    }
    this.content = content;
  }

  /** 409 when the asset is handed in, appraised or retired. */
  void requireEditable() {
    if (!state.editable()) {
      throw new ProblemException(LibraryProblem.ASSET_NOT_EDITABLE);
    }
  }

  void submit() {
    take(Step.SUBMIT);
  }

  void appraise(UUID callerId, Verdict verdict, String comment, Instant now) {
    takeWithOtherHands(verdict == Verdict.APPROVE ? Step.APPROVE : Step.REQUEST_CHANGES, callerId);
    appraiserId = callerId;
    appraisalComment = comment;
    if (verdict == Verdict.APPROVE) {
      appraisedAt = now;
    }
  }

  /**
   * @param validTo last day of the licence from now on
   */
  void review(UUID callerId, LocalDate nextReview, @Nullable LocalDate validTo, int seenRevision) {
    takeWithOtherHands(Step.REVIEW, callerId);
    rewrite(about.with(nextReview, validTo), seenRevision);
    appraiserId = callerId;
  }

  void retire() {
    take(Step.RETIRE);
  }

  /** The end of its validity is told once. */
  LocalDate tellExpiry() {
    var ended = about.validTo();
    if (ended == null) {
      throw new IllegalStateException("valid for ever: " + id);
    }
    expiryTold = ended;
    return ended;
  }

  private void takeWithOtherHands(Step step, UUID callerId) {
    if (isBy(callerId)) {
      throw new ProblemException(LibraryProblem.OWN_ASSET);
    }
    take(step);
  }

  private void take(Step step) {
    state =
        LifeCycle.after(state, step)
            .orElseThrow(() -> new ProblemException(LibraryProblem.WRONG_STATE));
  }

  private void rewrite(AssetAbout about, int seenRevision) {
    if (seenRevision != revision) {
      throw new ProblemException(SharedProblem.CHANGED_MEANWHILE);
    }
    this.about = about;
    this.search = about.folded();
    revision++;
  }

  boolean isBy(UUID personId) {
    return uploaderId.equals(personId);
  }

  boolean isReadableBy(UUID callerId, boolean appraiser) {
    return LifeCycle.mayRead(state, appraisedAt != null, isBy(callerId), appraiser);
  }

  LicenceState licenceOn(LocalDate day) {
    return LicencePolicy.on(day, about.validFrom(), about.validTo());
  }

  /** Whether it is given out (BR-13). */
  boolean isAvailableOn(LocalDate day) {
    return state != AssetState.RETIRED && licenceOn(day).good();
  }

  /** Whether it should have been looked over again by now (BR-11). */
  boolean isOverdueOn(LocalDate day) {
    return state != AssetState.RETIRED && about.reviewDueDate().isBefore(day);
  }

  boolean isAppraised() {
    return state == AssetState.APPRAISED;
  }

  UUID id() {
    return id;
  }

  AssetKind kind() {
    return kind;
  }

  AssetState state() {
    return state;
  }

  AssetAbout about() {
    return about;
  }

  AssetContent content() {
    return content;
  }

  UUID uploaderId() {
    return uploaderId;
  }

  @Nullable String appraisalComment() {
    return appraisalComment;
  }

  int revision() {
    return revision;
  }
}
