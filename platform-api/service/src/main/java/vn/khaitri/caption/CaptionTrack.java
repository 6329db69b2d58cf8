package vn.khaitri.caption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.caption.Cue;

/** The captions of a video in one language. Made by {@link CaptionTrackRepository}. */
@Entity
@Table(schema = "caption", name = "track")
class CaptionTrack {
  @Id private UUID id;
  @Column private UUID mediaId;
  private String language;
  private int revision;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Cue> cues;

  private int cueCount;
  private @Nullable UUID changedBy;
  private @Nullable Instant changedAt;

  protected CaptionTrack() {}

  /** Callers have compared the revision that the writer saw. */
  CaptionChange put(CaptionChange.Act act, List<Cue> cues, UUID writerId, Instant now) {
    this.cues = List.copyOf(cues);
    cueCount = cues.size();
    revision++;
    changedBy = writerId;
    changedAt = now;
    return new CaptionChange(id, revision, act, cueCount, writerId, now);
  }

  String language() {
    return language;
  }

  int revision() {
    return revision;
  }

  List<Cue> cues() {
    return cues;
  }

  @Nullable UUID changedBy() {
    return changedBy;
  }

  @Nullable Instant changedAt() {
    return changedAt;
  }
}
