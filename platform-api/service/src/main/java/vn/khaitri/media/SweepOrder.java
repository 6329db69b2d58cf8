package vn.khaitri.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Says when the objects of a media asset are to be gone through. */
@Entity
@Table(schema = "media", name = "sweep_order")
class SweepOrder {
  @Id private UUID mediaId;
  private Instant dueAt;

  protected SweepOrder() {}

  SweepOrder(UUID mediaId, Instant dueAt) {
    this.mediaId = mediaId;
    this.dueAt = dueAt;
  }

  UUID mediaId() {
    return mediaId;
  }

  Instant dueAt() {
    return dueAt;
  }

  void postpone(Instant dueAt) {
    this.dueAt = dueAt;
  }
}
