package vn.khaitri.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.review.OpenRound;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ProblemException;

/** A comment round: agencies comment on a draft until a day (BR-12). */
@Entity
@Table(schema = "review", name = "round")
class Round {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private SubjectKind kind;

  private UUID subjectId;
  private String title;
  private String documentNumber;
  private LocalDate deadline;
  private List<UUID> unitIds;
  private UUID openedBy;
  private Instant openedAt;
  @Column private @Nullable UUID closedBy;
  private @Nullable Instant closedAt;

  protected Round() {}

  Round(Subject subject, OpenRound request, UUID openedBy, Instant now) {
    this.id = Ids.next();
    this.kind = subject.kind();
    this.subjectId = subject.id();
    this.title = subject.title();
    this.documentNumber = request.documentNumber();
    this.deadline = request.deadline();
    this.unitIds = request.unitIds().stream().distinct().toList();
    this.openedBy = openedBy;
    this.openedAt = now;
  }

  boolean isOpenOn(LocalDate day) {
    return closedAt == null && !day.isAfter(deadline);
  }

  /** 409 when it was closed or its deadline has passed. */
  void requireOpenOn(LocalDate day) {
    if (closedAt != null) {
      throw new ProblemException(ReviewProblem.ROUND_CLOSED);
    }
    if (day.isAfter(deadline)) {
      throw new ProblemException(ReviewProblem.ROUND_PAST_DEADLINE, DAY.format(deadline));
    }
  }

  /** Does nothing to one that is closed. */
  void close(UUID by, Instant now) {
    if (closedAt == null) {
      closedBy = by;
      closedAt = now;
    }
  }

  /** 0 on the day of the deadline and when it is not open. */
  int daysLeft(LocalDate day) {
    return isOpenOn(day) ? (int) ChronoUnit.DAYS.between(day, deadline) : 0;
  }

  UUID id() {
    return id;
  }

  SubjectKind kind() {
    return kind;
  }

  UUID subjectId() {
    return subjectId;
  }

  String title() {
    return title;
  }

  String documentNumber() {
    return documentNumber;
  }

  LocalDate deadline() {
    return deadline;
  }

  List<UUID> unitIds() {
    return unitIds;
  }

  UUID openedBy() {
    return openedBy;
  }

  Instant openedAt() {
    return openedAt;
  }

  @Nullable Instant closedAt() {
    return closedAt;
  }
}
