package vn.khaitri.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import vn.khaitri.contract.media.ClaimJob;
import vn.khaitri.contract.media.CompleteJob;
import vn.khaitri.contract.media.FailJob;
import vn.khaitri.contract.media.FailureReason;
import vn.khaitri.contract.media.JobTask;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.media.RenewLease;
import vn.khaitri.contract.media.event.MediaFailed;
import vn.khaitri.contract.media.event.MediaReady;
import vn.khaitri.contract.media.event.MediaUploaded;
import vn.khaitri.events.Events;
import vn.khaitri.shared.ProblemException;

/**
 * The way of a job from QUEUED to READY, FAILED or CANCELLED, and of its tasks from worker to
 * worker. Called in a transaction; the row of the job is the lock of its tasks, held for moments. A
 * report that comes a second time changes nothing; one of a task that was lost is refused with 409
 * {@code lease-lost}.
 */
@ApplicationScoped
class Transcoding {
  private static final Logger LOG = Logger.getLogger(Transcoding.class);

  private final TranscodingJobRepository jobs;
  private final TranscodingTaskRepository tasks;
  private final RenditionRepository renditions;
  private final SweepSchedule sweeps;
  private final Events events;
  private final MediaConfig config;
  private final Clock clock;

  Transcoding(
      TranscodingJobRepository jobs,
      TranscodingTaskRepository tasks,
      RenditionRepository renditions,
      SweepSchedule sweeps,
      Events events,
      MediaConfig config,
      Clock clock) {
    this.jobs = jobs;
    this.tasks = tasks;
    this.renditions = renditions;
    this.sweeps = sweeps;
    this.events = events;
    this.config = config;
    this.clock = clock;
  }

  record Claimed(TranscodingJob job, TranscodingTask task) {}

  /** UPLOADING until there is a job. */
  MediaState state(UUID mediaId) {
    return jobs.findByIdOptional(mediaId).map(TranscodingJob::state).orElse(MediaState.UPLOADING);
  }

  /** The upload is complete; workers are told. */
  void queue(UUID mediaId) {
    jobs.persist(new TranscodingJob(mediaId, clock.instant()));
    events.publish(new MediaUploaded(mediaId));
  }

  /** 409 {@code not-failed} unless the job failed or was cancelled. */
  void retry(UUID mediaId) {
    jobs.lock(mediaId).retry(clock.instant());
    events.publish(new MediaUploaded(mediaId));
  }

  /** 409 {@code not-cancellable} when the job has ended. */
  void cancel(UUID mediaId) {
    jobs.lock(mediaId).cancel();
    sweeps.order(mediaId);
  }

  /** The video is no more, however far it has come. */
  void abandon(UUID mediaId) {
    var job = jobs.lock(mediaId);
    if (job.state() == MediaState.QUEUED || job.state() == MediaState.PROCESSING) {
      job.cancel();
    }
  }

  /** Empty when there is nothing to do; one that loses a race asks again. */
  Optional<Claimed> claim(ClaimJob request) {
    var largest = request.largestSourceBytes();
    for (; ; ) {
      var next =
          jobs.nextToWorkOn(
              clock.instant(), request.holding(), largest == null ? Long.MAX_VALUE : largest);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      var job = jobs.lock(next.get());
      var task = claimable(job);
      if (task.isPresent() && !task.get().exhausted(config.maxAttempts())) {
        var now = clock.instant();
        task.get().claim(request.worker(), jobs.nextFence(), now, leaseEnd());
        return Optional.of(new Claimed(job, task.get()));
      }
      task.ifPresent(tried -> giveUp(job, tried));
      jobs.flush();
      jobs.getEntityManager().clear();
    }
  }

  private Optional<TranscodingTask> claimable(TranscodingJob job) {
    return switch (job.state()) {
      case QUEUED -> Optional.of(first(job));
      case PROCESSING -> tasks.claimable(job.mediaId(), clock.instant());
      case UPLOADING, READY, FAILED, CANCELLED -> Optional.empty();
    };
  }

  /** Of a new round; those of the round before are history. */
  private TranscodingTask first(TranscodingJob job) {
    tasks.deleteOf(job.mediaId());
    job.begin(jobs.nextFence());
    return add(job, JobTask.PREPARE, 0);
  }

  void renew(UUID mediaId, RenewLease request) {
    var job = jobs.lock(mediaId);
    held(job, request.fence()).renew(request.progressPercent(), leaseEnd());
    reach(job);
  }

  /** The source is prepared: its picture is made in this many pieces. */
  void split(UUID mediaId, long fence, int pieces) {
    var job = jobs.lock(mediaId);
    if (ended(job, fence, JobTask.PREPARE)) {
      return;
    }
    held(job, fence, JobTask.PREPARE).finish(clock.instant());
    job.split(pieces);
    IntStream.range(0, pieces).forEach(number -> add(job, JobTask.PIECE, number));
    reach(job);
  }

  /** A piece is made; after the last of them the rest can be. */
  void deliver(UUID mediaId, long fence) {
    var job = jobs.lock(mediaId);
    if (ended(job, fence, JobTask.PIECE)) {
      return;
    }
    held(job, fence, JobTask.PIECE).finish(clock.instant());
    if (tasks.allPiecesDone(mediaId)) {
      add(job, JobTask.FINISH, 0);
    }
    reach(job);
  }

  /** Where the renditions are to be; empty when this report has been taken already. */
  Optional<String> unfinished(UUID mediaId, long fence) {
    var job = jobs.lock(mediaId);
    if (alreadyReady(job, fence)) {
      return Optional.empty();
    }
    lastTask(job, fence);
    return Optional.of(job.targetPrefix());
  }

  /**
   * @param weights of what lies at {@link #unfinished}, all of it there
   */
  void finish(UUID mediaId, CompleteJob request, RenditionCheck.Weights weights) {
    var job = jobs.lock(mediaId);
    if (alreadyReady(job, request.fence())) {
      return;
    }
    lastTask(job, request.fence()).finish(clock.instant());
    job.finish();
    renditions.persist(new Rendition(mediaId, job.targetPrefix(), request, weights));
    sweeps.order(mediaId);
    events.publish(new MediaReady(mediaId, request.durationSeconds()));
  }

  /** Of the file: the end of the job. Of the machine: tried again, as often as is allowed. */
  void fail(UUID mediaId, FailJob request) {
    var job = jobs.lock(mediaId);
    var known = tasks.withFence(mediaId, request.fence()).filter(task -> !task.done());
    var told = job.state() == MediaState.FAILED || job.state() == MediaState.PROCESSING;
    if (known.isPresent() && !known.get().running() && told) {
      return;
    }
    var task = held(job, request.fence());
    LOG.warnf("%s failed, %s: %s", task, request.reason(), request.technicalDetail());
    task.release(clock.instant(), config.retryAfter());
    if (request.reason() != FailureReason.INTERNAL || task.exhausted(config.maxAttempts())) {
      fail(job, request.reason());
    }
  }

  private void giveUp(TranscodingJob job, TranscodingTask task) {
    LOG.errorf("Given up after %d attempts: %s", config.maxAttempts(), task);
    fail(job, FailureReason.INTERNAL);
  }

  private void fail(TranscodingJob job, FailureReason reason) {
    job.fail(reason);
    sweeps.order(job.mediaId());
    events.publish(new MediaFailed(job.mediaId(), reason));
  }

  private TranscodingTask add(TranscodingJob job, JobTask task, int number) {
    var added = new TranscodingTask(job.mediaId(), task, number, clock.instant());
    tasks.persist(added);
    return added;
  }

  private void reach(TranscodingJob job) {
    job.reach(JobProgress.percent(job.pieces(), tasks.of(job.mediaId())));
  }

  private boolean alreadyReady(TranscodingJob job, long fence) {
    return job.state() == MediaState.READY
        && tasks
            .withFence(job.mediaId(), fence)
            .filter(task -> task.done() && task.task() != JobTask.PIECE)
            .isPresent();
  }

  private boolean ended(TranscodingJob job, long fence, JobTask kind) {
    return tasks
        .withFence(job.mediaId(), fence)
        .filter(task -> task.task() == kind && task.done())
        .isPresent();
  }

  /** A job that was split is finished by FINISH alone. */
  private TranscodingTask lastTask(TranscodingJob job, long fence) {
    return held(job, fence, job.pieces() == 0 ? JobTask.PREPARE : JobTask.FINISH);
  }

  private TranscodingTask held(TranscodingJob job, long fence, JobTask kind) {
    var task = held(job, fence);
    if (task.task() != kind) {
      throw new ProblemException(MediaProblem.LEASE_LOST);
    }
    return task;
  }

  private TranscodingTask held(TranscodingJob job, long fence) {
    return tasks
        .withFence(job.mediaId(), fence)
        .filter(task -> task.running() && job.state() == MediaState.PROCESSING)
        .orElseThrow(() -> new ProblemException(MediaProblem.LEASE_LOST));
  }

  private Instant leaseEnd() {
    return clock.instant().plus(config.lease());
  }
}
