package vn.khaitri.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.media.JobTask;
import vn.khaitri.shared.Ids;

/**
 * A part of a job, held by at most one worker at a time. A claim raises the fence; what comes with
 * an older one is refused. A lease that ran out but that nobody took is still its holder's: the
 * work is not thrown away for a pause. Whoever changes it holds the lock of the job.
 */
@Entity
@Table(schema = "media", name = "transcoding_task")
class TranscodingTask {
  enum State {
    WAITING,
    RUNNING,
    DONE
  }

  @Id private UUID id;
  private UUID mediaId;

  @Enumerated(EnumType.STRING)
  private JobTask task;

  private int number;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column private Instant dueAt;
  private long fence;
  @Column private @Nullable Instant leaseUntil;
  private @Nullable String worker;
  private int attempts;
  private int progressPercent;
  private @Nullable Instant startedAt;
  private @Nullable Instant endedAt;

  protected TranscodingTask() {}

  TranscodingTask(UUID mediaId, JobTask task, int number, Instant now) {
    this.id = Ids.next();
    this.mediaId = mediaId;
    this.task = task;
    this.number = number;
    this.state = State.WAITING;
    this.dueAt = now;
  }

  UUID mediaId() {
    return mediaId;
  }

  JobTask task() {
    return task;
  }

  int number() {
    return number;
  }

  long fence() {
    return fence;
  }

  boolean running() {
    return state == State.RUNNING;
  }

  boolean done() {
    return state == State.DONE;
  }

  /** 0 to 1. */
  double share() {
    return done() ? 1 : progressPercent / 100.0;
  }

  /** How long its last holder took; zero before it is done. */
  Duration took() {
    return startedAt == null || endedAt == null
        ? Duration.ZERO
        : Duration.between(startedAt, endedAt);
  }

  /** Nobody brought it to an end so often that the next one would not either. */
  boolean exhausted(int maxAttempts) {
    return attempts >= maxAttempts;
  }

  void claim(String worker, long fence, Instant now, Instant leaseUntil) {
    this.state = State.RUNNING;
    this.worker = worker;
    this.fence = fence;
    this.leaseUntil = leaseUntil;
    this.startedAt = now;
    this.attempts++;
    this.progressPercent = 0;
  }

  void renew(int progressPercent, Instant leaseUntil) {
    this.progressPercent = progressPercent;
    this.leaseUntil = leaseUntil;
  }

  void finish(Instant now) {
    state = State.DONE;
    leaseUntil = null;
    endedAt = now;
  }

  /**
   * Back among those that wait.
   *
   * @param pause before the second try; each further one waits twice as long as the one before
   */
  void release(Instant now, Duration pause) {
    state = State.WAITING;
    leaseUntil = null;
    progressPercent = 0;
    dueAt = now.plus(pause.multipliedBy(1L << Math.clamp(attempts - 1, 0, 16)));
  }

  @Override
  public String toString() {
    return "%s %d of %s, fence %d, worker %s".formatted(task, number, mediaId, fence, worker);
  }
}
