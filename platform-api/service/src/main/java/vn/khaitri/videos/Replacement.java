package vn.khaitri.videos;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.videos.ReplacementState;
import vn.khaitri.media.OwnUpload;
import vn.khaitri.media.UploadInventory;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ProblemException;

/** A file that is to take a video's place, and what was decided about it; kept for good. */
@Entity
@Table(schema = "videos", name = "replacement")
class Replacement {
  @Id private UUID id;
  private UUID mediaId;
  private UUID uploadId;
  private String fileName;
  private double oldSeconds;
  private UUID ownerId;
  private String reason;
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private ReplacementState state;

  private @Nullable UUID decidedBy;
  private @Nullable Instant decidedAt;
  private String comment = "";
  @Column private @Nullable String oldSha256;
  @Column private @Nullable String newSha256;

  protected Replacement() {}

  Replacement(UUID mediaId, OwnUpload upload, double oldSeconds, String reason, Instant now) {
    this.id = Ids.next();
    this.mediaId = mediaId;
    this.uploadId = upload.mediaId();
    this.fileName = upload.fileName();
    this.oldSeconds = oldSeconds;
    this.ownerId = upload.ownerId();
    this.reason = reason;
    this.proposedAt = now;
    this.state = ReplacementState.OPEN;
  }

  void apply(UUID by, UploadInventory.Swapped swapped, Instant now) {
    decide(ReplacementState.APPLIED, by, now);
    oldSha256 = swapped.oldSha256();
    newSha256 = swapped.newSha256();
  }

  void refuse(UUID by, String why, Instant now) {
    decide(ReplacementState.REFUSED, by, now);
    comment = why;
  }

  void withdraw(Instant now) {
    decide(ReplacementState.WITHDRAWN, ownerId, now);
  }

  void requireOpen() {
    if (state != ReplacementState.OPEN) {
      throw new ProblemException(VideosProblem.REPLACEMENT_DECIDED);
    }
  }

  private void decide(ReplacementState decision, UUID by, Instant now) {
    requireOpen();
    state = decision;
    decidedBy = by;
    decidedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID mediaId() {
    return mediaId;
  }

  UUID uploadId() {
    return uploadId;
  }

  String fileName() {
    return fileName;
  }

  double oldSeconds() {
    return oldSeconds;
  }

  UUID ownerId() {
    return ownerId;
  }

  String reason() {
    return reason;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  ReplacementState state() {
    return state;
  }

  boolean isOpen() {
    return state == ReplacementState.OPEN;
  }

  @Nullable UUID decidedBy() {
    return decidedBy;
  }

  @Nullable Instant decidedAt() {
    return decidedAt;
  }

  String comment() {
    return comment;
  }
}
