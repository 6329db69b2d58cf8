package vn.khaitri.media;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.media.FailureReason;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.shared.ProblemException;

/**
 * The transcoding of one upload. It is done in {@link TranscodingTask}s, by as many workers as
 * there are; each time that it is begun it has a prefix of its own in the store.
 */
@Entity
@Table(schema = "media", name = "transcoding_job")
class TranscodingJob {
  @Id private UUID mediaId;

  @Enumerated(EnumType.STRING)
  private MediaState state;

  private Instant queuedAt;
  private long round;
  private int pieces;
  private int progressPercent;

  @Enumerated(EnumType.STRING)
  private @Nullable FailureReason reason;

  protected TranscodingJob() {}

  TranscodingJob(UUID mediaId, Instant now) {
    this.mediaId = mediaId;
    this.state = MediaState.QUEUED;
    this.queuedAt = now;
  }

  UUID mediaId() {
    return mediaId;
  }

  MediaState state() {
    return state;
  }

  Instant queuedAt() {
    return queuedAt;
  }

  /** 0 before it is split. */
  int pieces() {
    return pieces;
  }

  int progressPercent() {
    return progressPercent;
  }

  @Nullable FailureReason reason() {
    return reason;
  }

  /** Where the renditions of the present or last round are. */
  String targetPrefix() {
    return ObjectKeys.rendition(mediaId, round);
  }

  /** What the workers of this round leave each other. */
  String workPrefix() {
    return ObjectKeys.work(mediaId, round);
  }

  /**
   * @param round greater than any before
   */
  void begin(long round) {
    this.state = MediaState.PROCESSING;
    this.round = round;
    this.pieces = 0;
    this.progressPercent = 0;
  }

  void split(int pieces) {
    requireUnderWay();
    this.pieces = pieces;
  }

  /** A task that was lost and is begun again does not take anything back. */
  void reach(int percent) {
    progressPercent = Math.max(progressPercent, Math.min(percent, 99));
  }

  void finish() {
    requireUnderWay();
    state = MediaState.READY;
    progressPercent = 100;
  }

  void fail(FailureReason reason) {
    requireUnderWay();
    this.state = MediaState.FAILED;
    this.reason = reason;
  }

  void retry(Instant now) {
    if (state != MediaState.FAILED && state != MediaState.CANCELLED) {
      throw new ProblemException(MediaProblem.NOT_FAILED);
    }
    state = MediaState.QUEUED;
    queuedAt = now;
    progressPercent = 0;
    reason = null;
  }

  /** Whoever holds a task of it is told so by the refusal of the next report. */
  void cancel() {
    if (state != MediaState.QUEUED && state != MediaState.PROCESSING) {
      throw new ProblemException(MediaProblem.NOT_CANCELLABLE);
    }
    state = MediaState.CANCELLED;
  }

  private void requireUnderWay() {
    if (state != MediaState.PROCESSING) {
      throw new ProblemException(MediaProblem.LEASE_LOST);
    }
  }
}
