package vn.khaitri.media;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.media.ClaimJob;
import vn.khaitri.contract.media.CompleteJob;
import vn.khaitri.contract.media.FailJob;
import vn.khaitri.contract.media.FailureReason;
import vn.khaitri.contract.media.MediaJobApi;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.media.RenewLease;
import vn.khaitri.contract.media.event.MediaFailed;
import vn.khaitri.contract.media.event.MediaReady;
import vn.khaitri.events.Events;

@RolesAllowed(Roles.MEDIA_WORKER)
class MediaJobResource implements MediaJobApi {
  private static final Logger LOG = Logger.getLogger(MediaJobResource.class);

  private final TranscodingJobRepository jobs;
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
      UploadRepository uploads,
      UploadChunkRepository chunks,
      RenditionRepository renditions,
      SweepOrderRepository sweepOrders,
      RenditionCheck check,
      Events events,
      MediaConfig config,
      Clock clock) {
    this.jobs = jobs;
    this.uploads = uploads;
    this.chunks = chunks;
    this.renditions = renditions;
    this.sweepOrders = sweepOrders;
    this.check = check;
    this.events = events;
    this.config = config;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<MediaJobView> claim(ClaimJob request) {
    for (; ; ) {
      var oldest = jobs.lockOldestClaimable(clock.instant());
      if (oldest.isEmpty()) {
        return List.of();
      }
      var job = oldest.get();
      if (!job.exhausted(config.maxAttempts())) {
        job.claim(request.worker(), jobs.nextFence(), clock.instant(), leaseEnd());
        return List.of(view(job));
      }
      LOG.errorf("Given up after %d attempts: %s", config.maxAttempts(), job);
      job.giveUp(FailureReason.INTERNAL);
      tellFailed(job, FailureReason.INTERNAL);
      jobs.flush();
    }
  }

  @Override
  @Transactional
  public void renew(UUID mediaId, RenewLease request) {
    jobs.lock(mediaId).renew(request.fence(), request.progressPercent(), leaseEnd());
  }

  /** The store is asked between two transactions, so that no connection waits for it. */
  @Override
  public void complete(UUID mediaId, CompleteJob request) {
    CompletionPolicy.requireUsable(request);
    var job = QuarkusTransaction.requiringNew().call(() -> jobs.of(mediaId));
    if (!job.endedBy(request.fence(), MediaState.READY)) {
      job.requireHeldWith(request.fence());
      var weights = check.requireComplete(job.targetPrefix(), request);
      QuarkusTransaction.requiringNew().run(() -> finish(mediaId, request, weights));
    }
  }

  @Override
  @Transactional
  public void fail(UUID mediaId, FailJob request) {
    var job = jobs.lock(mediaId);
    if (job.endedBy(request.fence(), MediaState.FAILED)) {
      return;
    }
    job.fail(request.fence(), request.reason());
    tellFailed(job, request.reason());
    LOG.warnf("%s failed, %s: %s", job, request.reason(), request.technicalDetail());
  }

  private void finish(UUID mediaId, CompleteJob request, RenditionCheck.Weights weights) {
    var job = jobs.lock(mediaId);
    if (job.endedBy(request.fence(), MediaState.READY)) {
      return;
    }
    job.finish(request.fence());
    renditions.persist(new Rendition(mediaId, job.targetPrefix(), request, weights));
    sweepOrders.order(mediaId, clock.instant().plus(config.sweepGrace()));
    events.tell(new MediaReady(mediaId, request.durationSeconds()));
  }

  private void tellFailed(TranscodingJob job, FailureReason reason) {
    sweepOrders.order(job.mediaId(), clock.instant().plus(config.sweepGrace()));
    events.tell(new MediaFailed(job.mediaId(), reason));
  }

  private MediaJobView view(TranscodingJob job) {
    return new MediaJobView(
        job.mediaId(),
        job.fence(),
        (int) config.lease().toSeconds(),
        uploads.findById(job.mediaId()).bytes(),
        chunks.keysOf(job.mediaId()),
        job.targetPrefix());
  }

  private Instant leaseEnd() {
    return clock.instant().plus(config.lease());
  }
}
