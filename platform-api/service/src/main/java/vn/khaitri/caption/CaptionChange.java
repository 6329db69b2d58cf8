package vn.khaitri.caption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody changed captions. */
@Entity
@IdClass(CaptionChange.Key.class)
@Table(schema = "caption", name = "change")
class CaptionChange {
  enum Act {
    WRITTEN,
    UPLOADED,
    REMOVED
  }

  record Key(UUID trackId, int revision) {}

  @Id private UUID trackId;
  @Id private int revision;

  @Enumerated(EnumType.STRING)
  @Column
  private Act act;

  @Column private int cueCount;
  @Column private UUID changedBy;
  @Column private Instant changedAt;

  protected CaptionChange() {}

  CaptionChange(
      UUID trackId, int revision, Act act, int cueCount, UUID changedBy, Instant changedAt) {
    this.trackId = trackId;
    this.revision = revision;
    this.act = act;
    this.cueCount = cueCount;
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }
}
