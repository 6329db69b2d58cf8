package vn.khaitri.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.khaitri.contract.review.RemarkView;
import vn.khaitri.contract.review.RemarkView.Act;
import vn.khaitri.shared.Ids;

/** What somebody said or did in a thread; never changes. */
@Entity
@Immutable
@Table(schema = "review", name = "remark")
class Remark {
  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // mappedBy names it
  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private CommentThread thread;

  @Column private int position;

  @Enumerated(EnumType.STRING)
  private Act act;

  private UUID authorId;
  private String text;
  private Instant writtenAt;

  protected Remark() {}

  Remark(
      CommentThread thread, int position, Act act, UUID authorId, String text, Instant writtenAt) {
    this.id = Ids.next();
    this.thread = thread;
    this.position = position;
    this.act = act;
    this.authorId = authorId;
    this.text = text;
    this.writtenAt = writtenAt;
  }

  UUID authorId() {
    return authorId;
  }

  Act act() {
    return act;
  }

  /**
   * @param author their display name
   */
  RemarkView view(String author) {
    return new RemarkView(id, act, authorId, author, text, writtenAt);
  }
}
