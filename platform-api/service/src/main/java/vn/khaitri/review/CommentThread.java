package vn.khaitri.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.review.Place;
import vn.khaitri.contract.review.RemarkView.Act;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.shared.Ids;

/** A comment at a place of a subject and what followed it. */
@Entity
@Table(schema = "review", name = "thread")
class CommentThread {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private SubjectKind kind;

  private UUID subjectId;

  @ManyToOne(fetch = FetchType.LAZY)
  private @Nullable Round round;

  private @Nullable UUID lessonId;
  private @Nullable Integer module;
  private @Nullable UUID blockId;
  private @Nullable String quote;
  private @Nullable String placeTitle;
  private UUID openedBy;
  private @Nullable UUID unitId;
  @Column private Instant openedAt;
  private @Nullable UUID resolvedBy;
  private @Nullable Instant resolvedAt;

  @OneToMany(mappedBy = "thread", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  @Fetch(FetchMode.SUBSELECT)
  private List<Remark> remarks = new ArrayList<>();

  protected CommentThread() {}

  /**
   * @param placeTitle of the lesson or module; null for the whole
   */
  CommentThread(
      Subject subject,
      @Nullable Round round,
      Place place,
      @Nullable String placeTitle,
      Commenter commenter,
      String text,
      Instant now) {
    this.id = Ids.next();
    this.kind = subject.kind();
    this.subjectId = subject.id();
    this.round = round;
    this.lessonId = place.lessonId();
    this.module = place.module();
    this.blockId = place.blockId();
    this.quote = place.quote();
    this.placeTitle = placeTitle;
    this.openedBy = commenter.id();
    this.unitId = commenter.unit().orElse(null);
    this.openedAt = now;
    add(Act.COMMENT, commenter.id(), text, now);
  }

  void reply(UUID by, String text, Instant now) {
    add(Act.REPLY, by, text, now);
  }

  /** Does nothing to one that is resolved. */
  void resolve(UUID by, Instant now) {
    if (resolvedAt == null) {
      resolvedBy = by;
      resolvedAt = now;
      add(Act.RESOLVED, by, "", now);
    }
  }

  /** Does nothing to one that is open. */
  void reopen(UUID by, Instant now) {
    if (resolvedAt != null) {
      resolvedBy = null;
      resolvedAt = null;
      add(Act.REOPENED, by, "", now);
    }
  }

  private void add(Act act, UUID by, String text, Instant now) {
    remarks.add(new Remark(this, remarks.size(), act, by, text, now));
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

  Optional<Round> round() {
    return Optional.ofNullable(round);
  }

  Place place() {
    return new Place(lessonId, module, blockId, quote);
  }

  @Nullable String placeTitle() {
    return placeTitle;
  }

  UUID openedBy() {
    return openedBy;
  }

  Optional<UUID> unitId() {
    return Optional.ofNullable(unitId);
  }

  Optional<UUID> resolvedBy() {
    return Optional.ofNullable(resolvedBy);
  }

  @Nullable Instant resolvedAt() {
    return resolvedAt;
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
