package vn.khaitri.media;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.media.FailureReason;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.shared.ProblemException;

/**
 * The transcoding of one upload, held by at most one worker at a time. A claim raises the fence;
 * what comes with an older one is refused. A lease that ran out but that nobody took is still its
 * holder's: the work is not thrown away for a pause.
 */
@Entity
@Table(schema = "media", name = "transcoding_job")
class TranscodingJob {
  /** Progress below this says nothing about the pace: fetching and looking go first. */
  private static final int ENOUGH_PERCENT = 15;

  @Id private UUID mediaId;

  @Enumerated(EnumType.STRING)
  private MediaState state;

  private Instant queuedAt;
  private @Nullable Instant claimedAt;
  private long fence;
  private @Nullable Instant leaseUntil;
  private @Nullable String worker;
  private int attempts;
  private int progressPercent;

  @Enumerated(EnumType.STRING)
  private @Nullable FailureReason reason;

  @SuppressWarnings("NullAway.Init")
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

  long fence() {
    return fence;
  }

  int progressPercent() {
    return progressPercent;
  }

  Instant queuedAt() {
    return queuedAt;
  }

  /** By the pace since it was claimed; null while there is little to go by. */
  @Nullable Long secondsLeft(Instant now) {
    if (state != MediaState.PROCESSING || claimedAt == null || progressPercent < ENOUGH_PERCENT) {
      return null;
    }
    long elapsed = Duration.between(claimedAt, now).toSeconds();
    return Math.max(0, elapsed) * (100 - progressPercent) / progressPercent;
  }

  @Nullable FailureReason reason() {
    return reason;
  }

  /** Where the present or last holder writes; new for every claim. */
  String targetPrefix() {
    return ObjectKeys.rendition(mediaId, fence);
  }

  /** Nobody brought it to an end so often that the next one would not either. */
  boolean exhausted(int maxAttempts) {
    return attempts >= maxAttempts;
  }

  void claim(String worker, long fence, Instant now, Instant leaseUntil) {
    this.state = MediaState.PROCESSING;
    this.worker = worker;
    this.claimedAt = now;
    this.fence = fence;
    this.leaseUntil = leaseUntil;
    this.attempts++;
    this.progressPercent = 0;
  }

  void renew(long fence, int progressPercent, Instant leaseUntil) {
    requireHeldWith(fence);
    this.progressPercent = progressPercent;
    this.leaseUntil = leaseUntil;
  }

  void finish(long fence) {
    requireHeldWith(fence);
    end(MediaState.READY);
    this.progressPercent = 100;
  }

  void fail(long fence, FailureReason reason) {
    requireHeldWith(fence);
    giveUp(reason);
  }

  void giveUp(FailureReason reason) {
    end(MediaState.FAILED);
    this.reason = reason;
  }

  void retry(Instant now) {
    if (state != MediaState.FAILED && state != MediaState.CANCELLED) {
      throw new ProblemException(MediaProblem.NOT_FAILED);
    }
    state = MediaState.QUEUED;
    queuedAt = now;
    attempts = 0;
    progressPercent = 0;
    reason = null;
  }

  /** Whoever holds it is told so by the refusal of the next report. */
  void cancel() {
    if (state != MediaState.QUEUED && state != MediaState.PROCESSING) {
      throw new ProblemException(MediaProblem.NOT_CANCELLABLE);
    }
    end(MediaState.CANCELLED);
  }

  /** True when this holder already brought it to this end: its report came twice. */
  boolean endedBy(long fence, MediaState end) {
    return this.fence == fence && state == end;
  }

  void requireHeldWith(long fence) {
    if (state != MediaState.PROCESSING || this.fence != fence) {
      throw new ProblemException(MediaProblem.LEASE_LOST);
    }
  }

  private void end(MediaState end) {
    state = end;
    leaseUntil = null;
  }

  @Override
  public String toString() {
    return "job " + mediaId + " fence " + fence + " of " + worker;
  }
}
