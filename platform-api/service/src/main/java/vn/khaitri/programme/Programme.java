package vn.khaitri.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.programme.AppraiseProgramme.Verdict;
import vn.khaitri.contract.programme.IssueProgramme;
import vn.khaitri.contract.programme.ProgrammeState;
import vn.khaitri.contract.programme.ProgrammeView.Withdrawal;
import vn.khaitri.programme.LifeCycle.Step;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** One version of a programme on its way through life; its content is in its revisions. */
@Entity
@Table(schema = "programme", name = "programme")
class Programme {
  /** BR-11 (proposal). */
  private static final int MONTHS_TO_REVIEW = 12;

  @Id private UUID id;

  @Column(updatable = false)
  private String code;

  @Column(updatable = false)
  private int version;

  @Column(updatable = false)
  private UUID drafterId;

  @Column(updatable = false)
  private Instant draftedAt;

  @Column(updatable = false)
  private @Nullable UUID predecessorId;

  @Enumerated(EnumType.STRING)
  private ProgrammeState state;

  private boolean shared;
  private int revision;
  private @Nullable UUID appraiserId;
  private @Nullable String appraisalComment;
  private @Nullable LocalDate reviewDue;
  @Column private @Nullable UUID withdrawnBy;
  private @Nullable Instant withdrawnAt;
  private @Nullable String withdrawalReason;
  private @Nullable UUID replacedById;
  private Instant changedAt;

  protected Programme() {}

  private Programme(
      String code, int version, @Nullable UUID predecessorId, UUID drafterId, Instant now) {
    this.id = Ids.next();
    this.code = code;
    this.version = version;
    this.predecessorId = predecessorId;
    this.drafterId = drafterId;
    this.draftedAt = now;
    this.state = ProgrammeState.DRAFT;
    this.changedAt = now;
  }

  static Programme first(String code, UUID drafterId, Instant now) {
    return new Programme(code, 1, null, drafterId, now);
  }

  Programme successor(int version, UUID drafterId, Instant now) {
    if (!state.wasIssued()) {
      throw new ProblemException(ProgrammeProblem.PROGRAMME_STEP);
    }
    return new Programme(code, version, id, drafterId, now);
  }

  /** 409 when the programme is handed in or was issued. */
  void requireEditable() {
    if (!state.editable()) {
      throw new ProblemException(ProgrammeProblem.PROGRAMME_NOT_EDITABLE);
    }
  }

  /** 409 {@code changed-meanwhile} unless it is the revision that the drafter saw. */
  void requireSeen(int seen) {
    if (seen != revision) {
      throw new ProblemException(SharedProblem.CHANGED_MEANWHILE);
    }
  }

  /** Makes this plan the content. */
  ProgrammeRevision write(Plan plan, Instant now) {
    requireEditable();
    revision++;
    changedAt = now;
    return new ProgrammeRevision(id, revision, plan, now);
  }

  void share(boolean shared) {
    requireEditable();
    this.shared = shared;
  }

  void submit(UUID callerId, Instant now) {
    take(Step.SUBMIT, callerId, now);
  }

  void appraise(UUID callerId, Verdict verdict, String comment, Instant now) {
    take(verdict == Verdict.APPROVE ? Step.APPROVE : Step.REQUEST_CHANGES, callerId, now);
    appraiserId = callerId;
    appraisalComment = comment;
  }

  /** Freezes the content that the latest revision has. */
  ProgrammeIssue issue(UUID callerId, IssueProgramme decision, Instant now) {
    take(Step.ISSUE, callerId, now);
    reviewDue =
        Objects.requireNonNullElseGet(
            decision.reviewDue(), () -> decision.decisionDate().plusMonths(MONTHS_TO_REVIEW));
    var hands = new ProgrammeIssue.Hands(drafterId, Objects.requireNonNull(appraiserId), callerId);
    return new ProgrammeIssue(id, revision, decision, hands, now);
  }

  void withdraw(UUID callerId, String reason, Instant now) {
    take(Step.WITHDRAW, callerId, now);
    withdrawnBy = callerId;
    withdrawnAt = now;
    withdrawalReason = reason;
  }

  void replaceBy(Programme successor, Instant now) {
    state = after(Step.REPLACE);
    replacedById = successor.id;
    changedAt = now;
  }

  void changeReviewDue(LocalDate day, Instant now) {
    if (state != ProgrammeState.ISSUED) {
      throw new ProblemException(ProgrammeProblem.PROGRAMME_STEP);
    }
    reviewDue = day;
    changedAt = now;
  }

  private void take(Step step, UUID callerId, Instant now) {
    if (!LifeCycle.mayTake(step, drafterId, callerId)) {
      throw new ProblemException(ProgrammeProblem.OWN_PROGRAMME);
    }
    state = after(step);
    changedAt = now;
  }

  private ProgrammeState after(Step step) {
    return LifeCycle.after(state, step)
        .orElseThrow(() -> new ProblemException(ProgrammeProblem.PROGRAMME_STEP));
  }

  boolean isBy(UUID personId) {
    return drafterId.equals(personId);
  }

  UUID drafterId() {
    return drafterId;
  }

  boolean isReadableBy(UUID callerId, boolean staff) {
    return isBy(callerId) || LifeCycle.readable(staff).contains(state) || (staff && shared);
  }

  boolean isShared() {
    return shared;
  }

  boolean isInForce() {
    return state == ProgrammeState.ISSUED;
  }

  UUID id() {
    return id;
  }

  String code() {
    return code;
  }

  int version() {
    return version;
  }

  ProgrammeState state() {
    return state;
  }

  int revision() {
    return revision;
  }

  @Nullable String appraisalComment() {
    return appraisalComment;
  }

  @Nullable LocalDate reviewDue() {
    return reviewDue;
  }

  @Nullable UUID predecessorId() {
    return predecessorId;
  }

  @Nullable UUID replacedById() {
    return replacedById;
  }

  Instant changedAt() {
    return changedAt;
  }

  @Nullable Withdrawal withdrawal() {
    return withdrawalReason == null || withdrawnAt == null
        ? null
        : new Withdrawal(withdrawalReason, withdrawnAt);
  }
}
