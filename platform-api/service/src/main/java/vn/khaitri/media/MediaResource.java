package vn.khaitri.media;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.media.FailureReason;
import vn.khaitri.contract.media.MediaApi;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.media.MediaView;
import vn.khaitri.contract.media.event.MediaUploaded;
import vn.khaitri.events.Events;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.ProblemTexts;

@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
class MediaResource implements MediaApi {
  private final UploadRepository uploads;
  private final TranscodingJobRepository jobs;
  private final TranscodingTaskRepository tasks;
  private final RenditionRepository renditions;
  private final SweepOrderRepository sweepOrders;
  private final MediaConfig config;
  private final ProblemTexts texts;
  private final Events events;
  private final Caller caller;
  private final Clock clock;
  private final HttpHeaders headers;

  MediaResource(
      UploadRepository uploads,
      TranscodingJobRepository jobs,
      TranscodingTaskRepository tasks,
      RenditionRepository renditions,
      SweepOrderRepository sweepOrders,
      MediaConfig config,
      ProblemTexts texts,
      Events events,
      Caller caller,
      Clock clock,
      HttpHeaders headers) {
    this.uploads = uploads;
    this.jobs = jobs;
    this.tasks = tasks;
    this.renditions = renditions;
    this.sweepOrders = sweepOrders;
    this.config = config;
    this.texts = texts;
    this.events = events;
    this.caller = caller;
    this.clock = clock;
    this.headers = headers;
  }

  @Override
  @Transactional
  public MediaView media(UUID mediaId) {
    return view(uploads.ownedBy(caller.id(), mediaId));
  }

  @Override
  @Transactional
  public MediaView retry(UUID mediaId) {
    var upload = uploads.lockOwnedBy(caller.id(), mediaId);
    if (!upload.complete()) {
      throw new ProblemException(MediaProblem.NOT_FAILED);
    }
    jobs.lock(mediaId).retry(clock.instant());
    events.tell(new MediaUploaded(mediaId));
    return view(upload);
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
    return view(upload);
  }

  private MediaView view(Upload upload) {
    var job = jobs.findByIdOptional(upload.id());
    var reason = job.map(TranscodingJob::reason);
    return new MediaView(
        upload.id(),
        upload.fileName(),
        upload.bytes(),
        job.map(TranscodingJob::state).orElse(MediaState.UPLOADING),
        job.map(TranscodingJob::progressPercent).orElseGet(upload::receivedPercent),
        reason.orElse(null),
        reason.map(this::sentence).orElse(null),
        renditions.findByIdOptional(upload.id()).map(Rendition::durationSeconds).orElse(null),
        job.filter(found -> found.state() == MediaState.QUEUED).map(jobs::queuePlace).orElse(null),
        job.filter(found -> found.state() == MediaState.PROCESSING)
            .map(this::secondsLeft)
            .orElse(null));
  }

  private @Nullable Long secondsLeft(TranscodingJob job) {
    var left = JobProgress.secondsLeft(job.pieces(), tasks.of(job.mediaId()));
    return left.isPresent() ? left.getAsLong() : null;
  }

  /** What is wrong with the file and what to do about it. */
  private String sentence(FailureReason reason) {
    var locale = ProblemTexts.best(headers.getAcceptableLanguages());
    return texts.find("media", "failure." + reason, locale).orElseThrow();
  }
}
