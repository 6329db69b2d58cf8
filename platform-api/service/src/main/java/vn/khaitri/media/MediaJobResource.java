package vn.khaitri.media;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.media.ClaimJob;
import vn.khaitri.contract.media.CompleteJob;
import vn.khaitri.contract.media.DeliverPiece;
import vn.khaitri.contract.media.FailJob;
import vn.khaitri.contract.media.MediaJobApi;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.contract.media.RenewLease;
import vn.khaitri.contract.media.SplitJob;

@RolesAllowed(Roles.MEDIA_WORKER)
class MediaJobResource implements MediaJobApi {
  private final Transcoding transcoding;
  private final RenditionCheck check;
  private final UploadRepository uploads;
  private final UploadChunkRepository chunks;
  private final MediaConfig config;

  MediaJobResource(
      Transcoding transcoding,
      RenditionCheck check,
      UploadRepository uploads,
      UploadChunkRepository chunks,
      MediaConfig config) {
    this.transcoding = transcoding;
    this.check = check;
    this.uploads = uploads;
    this.chunks = chunks;
    this.config = config;
  }

  @Override
  @Transactional
  public List<MediaJobView> claim(ClaimJob request) {
    return transcoding.claim(request).map(this::view).stream().toList();
  }

  @Override
  @Transactional
  public void renew(UUID mediaId, RenewLease request) {
    transcoding.renew(mediaId, request);
  }

  @Override
  @Transactional
  public void split(UUID mediaId, SplitJob request) {
    transcoding.split(mediaId, request.fence(), request.pieces());
  }

  @Override
  @Transactional
  public void deliver(UUID mediaId, DeliverPiece request) {
    transcoding.deliver(mediaId, request.fence());
  }

  /** The store is asked between two transactions, so that no connection waits for it. */
  @Override
  public void complete(UUID mediaId, CompleteJob request) {
    CompletionPolicy.requireUsable(request);
    var prefix =
        QuarkusTransaction.requiringNew()
            .call(() -> transcoding.unfinished(mediaId, request.fence()));
    if (prefix.isPresent()) {
      var weights = check.requireComplete(prefix.get(), request);
      QuarkusTransaction.requiringNew().run(() -> transcoding.finish(mediaId, request, weights));
    }
  }

  @Override
  @Transactional
  public void fail(UUID mediaId, FailJob request) {
    transcoding.fail(mediaId, request);
  }

  private MediaJobView view(Transcoding.Claimed claimed) {
    var job = claimed.job();
    var task = claimed.task();
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
}
