package vn.khaitri.media;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.media.MediaApi;
import vn.khaitri.contract.media.MediaView;
import vn.khaitri.contract.media.event.MediaUploaded;
import vn.khaitri.events.Events;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemException;

@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
class MediaResource implements MediaApi {
  private final UploadRepository uploads;
  private final TranscodingJobRepository jobs;
  private final SweepOrderRepository sweepOrders;
  private final MediaConfig config;
  private final MediaViews views;
  private final Events events;
  private final Caller caller;
  private final Clock clock;

  MediaResource(
      UploadRepository uploads,
      TranscodingJobRepository jobs,
      SweepOrderRepository sweepOrders,
      MediaConfig config,
      MediaViews views,
      Events events,
      Caller caller,
      Clock clock) {
    this.uploads = uploads;
    this.jobs = jobs;
    this.sweepOrders = sweepOrders;
    this.config = config;
    this.views = views;
    this.events = events;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<MediaView> list(List<UUID> ids) {
    return views.of(uploads.ownedBy(caller.id(), ids));
  }

  @Override
  @Transactional
  public MediaView media(UUID mediaId) {
    return views.of(uploads.ownedBy(caller.id(), mediaId));
  }

  @Override
  @Transactional
  public MediaView retry(UUID mediaId) {
    var upload = uploads.lockOwnedBy(caller.id(), mediaId);
    if (!upload.complete()) {
      throw new ProblemException(MediaProblem.NOT_FAILED);
    }
    jobs.lock(mediaId).retry(clock.instant());
    events.publish(new MediaUploaded(mediaId));
    return views.of(upload);
  }

  @Override
  @Transactional
  public MediaView cancel(UUID mediaId) {
    var upload = uploads.lockOwnedBy(caller.id(), mediaId);
    if (!upload.complete()) {
      throw new ProblemException(MediaProblem.NOT_CANCELLABLE);
    }
    jobs.lock(mediaId).cancel();
    sweepOrders.order(mediaId, clock.instant().plus(config.sweepGrace()));
    return views.of(upload);
  }
}
