package vn.khaitri.media;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.media.ClaimJob;
import vn.khaitri.contract.media.CompleteJob;
import vn.khaitri.contract.media.DeliverPiece;
import vn.khaitri.contract.media.FailJob;
import vn.khaitri.contract.media.FailureReason;
import vn.khaitri.contract.media.JobTask;
import vn.khaitri.contract.media.MediaJobApi;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.media.RenewLease;
import vn.khaitri.contract.media.SplitJob;
import vn.khaitri.contract.media.event.MediaFailed;
import vn.khaitri.contract.media.event.MediaReady;
import vn.khaitri.events.Events;
import vn.khaitri.shared.ProblemException;

@RolesAllowed(Roles.MEDIA_WORKER)
class MediaJobResource implements MediaJobApi {
  private static final Logger LOG = Logger.getLogger(MediaJobResource.class);

  private final TranscodingJobRepository jobs;
  private final TranscodingTaskRepository tasks;
  private final UploadRepository uploads;
  private final UploadChunkRepository chunks;
  private final RenditionRepository renditions;
  private final SweepOrderRepository sweepOrders;
  private final RenditionCheck check;
  private final Events events;
  private final MediaConfig config;
  private final Clock clock;

  MediaJobResource(
      TranscodingJobRepository jobs,
      TranscodingTaskRepository tasks,
      UploadRepository uploads,
      UploadChunkRepository chunks,
      RenditionRepository renditions,
      SweepOrderRepository sweepOrders,
      RenditionCheck check,
      Events events,
      MediaConfig config,
      Clock clock) {
    this.jobs = jobs;
    this.tasks = tasks;
    this.uploads = uploads;
    this.chunks = chunks;
    this.renditions = renditions;
    this.sweepOrders = sweepOrders;
    this.check = check;
    this.events = events;
    this.config = config;
    this.clock = clock;
  }

  /** The job's row is the lock of its tasks, held for moments: one that loses a race asks again. */
  @Override
  @Transactional
  public List<MediaJobView> claim(ClaimJob request) {
    var largest = request.largestSourceBytes();
    for (; ; ) {
      var next =
          jobs.nextToWorkOn(
              clock.instant(), request.holding(), largest == null ? Long.MAX_VALUE : largest);
      if (next.isEmpty()) {
        return List.of();
      }
      var job = jobs.lock(next.get());
      var task = claimable(job);
      if (task.isPresent() && !task.get().exhausted(config.maxAttempts())) {
        var now = clock.instant();
        task.get().claim(request.worker(), jobs.nextFence(), now, leaseEnd());
        return List.of(view(job, task.get()));
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

  @Override
  @Transactional
  public void renew(UUID mediaId, RenewLease request) {
    var job = jobs.lock(mediaId);
    held(job, request.fence()).renew(request.progressPercent(), leaseEnd());
    job.reach(JobProgress.percent(job.pieces(), tasks.of(mediaId)));
  }

  @Override
  @Transactional
  public void split(UUID mediaId, SplitJob request) {
    var job = jobs.lock(mediaId);
    if (ended(job, request.fence(), JobTask.PREPARE)) {
      return;
    }
    held(job, request.fence(), JobTask.PREPARE).finish(clock.instant());
    job.split(request.pieces());
    IntStream.range(0, request.pieces()).forEach(number -> add(job, JobTask.PIECE, number));
    job.reach(JobProgress.percent(job.pieces(), tasks.of(mediaId)));
  }

  @Override
  @Transactional
  public void deliver(UUID mediaId, DeliverPiece request) {
    var job = jobs.lock(mediaId);
    if (ended(job, request.fence(), JobTask.PIECE)) {
      return;
    }
    held(job, request.fence(), JobTask.PIECE).finish(clock.instant());
    if (tasks.allPiecesDone(mediaId)) {
      add(job, JobTask.FINISH, 0);
    }
    job.reach(JobProgress.percent(job.pieces(), tasks.of(mediaId)));
  }

  /** The store is asked between two transactions, so that no connection waits for it. */
  @Override
  public void complete(UUID mediaId, CompleteJob request) {
    CompletionPolicy.requireUsable(request);
    var prefix = QuarkusTransaction.requiringNew().call(() -> unfinished(mediaId, request));
    if (prefix.isPresent()) {
      var weights = check.requireComplete(prefix.get(), request);
      QuarkusTransaction.requiringNew().run(() -> finish(mediaId, request, weights));
    }
  }

  /** Where the renditions are to be; empty when this report has been taken already. */
  private Optional<String> unfinished(UUID mediaId, CompleteJob request) {
    var job = jobs.lock(mediaId);
    if (alreadyReady(job, request)) {
      return Optional.empty();
    }
    lastTask(job, request);
    return Optional.of(job.targetPrefix());
  }

  private boolean alreadyReady(TranscodingJob job, CompleteJob request) {
    return job.state() == MediaState.READY
        && tasks
            .withFence(job.mediaId(), request.fence())
            .filter(task -> task.done() && task.task() != JobTask.PIECE)
            .isPresent();
  }

  private void finish(UUID mediaId, CompleteJob request, RenditionCheck.Weights weights) {
    var job = jobs.lock(mediaId);
    if (alreadyReady(job, request)) {
      return;
    }
    lastTask(job, request).finish(clock.instant());
    job.finish();
    renditions.persist(new Rendition(mediaId, job.targetPrefix(), request, weights));
    sweepOrders.order(mediaId, clock.instant().plus(config.sweepGrace()));
    events.publish(new MediaReady(mediaId, request.durationSeconds()));
  }

  /** A job that was split is finished by FINISH alone. */
  private TranscodingTask lastTask(TranscodingJob job, CompleteJob request) {
    return held(job, request.fence(), job.pieces() == 0 ? JobTask.PREPARE : JobTask.FINISH);
  }

  @Override
  @Transactional
  public void fail(UUID mediaId, FailJob request) {
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
    sweepOrders.order(job.mediaId(), clock.instant().plus(config.sweepGrace()));
    events.publish(new MediaFailed(job.mediaId(), reason));
  }

  private TranscodingTask add(TranscodingJob job, JobTask task, int number) {
    var added = new TranscodingTask(job.mediaId(), task, number, clock.instant());
    tasks.persist(added);
    return added;
  }

  private boolean ended(TranscodingJob job, long fence, JobTask kind) {
    return tasks
        .withFence(job.mediaId(), fence)
        .filter(task -> task.task() == kind && task.done())
        .isPresent();
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

  private MediaJobView view(TranscodingJob job, TranscodingTask task) {
    return new MediaJobView(
        job.mediaId(),
        task.task(),
        task.number(),
        job.pieces(),
        task.fence(),
        (int) config.lease().toSeconds(),
        uploads.findById(job.mediaId()).bytes(),
        chunks.keysOf(job.mediaId()),
        job.targetPrefix(),
        job.workPrefix());
  }

  private Instant leaseEnd() {
    return clock.instant().plus(config.lease());
  }
}
