package vn.khaitri.media;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.media.MediaApi;
import vn.khaitri.contract.media.MediaView;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemException;

@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
class MediaResource implements MediaApi {
  private final UploadRepository uploads;
  private final Transcoding transcoding;
  private final MediaViews views;
  private final Caller caller;

  MediaResource(
      UploadRepository uploads, Transcoding transcoding, MediaViews views, Caller caller) {
    this.uploads = uploads;
    this.transcoding = transcoding;
    this.views = views;
    this.caller = caller;
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
    transcoding.retry(mediaId);
    return views.of(upload);
  }

  @Override
  @Transactional
  public MediaView cancel(UUID mediaId) {
    var upload = uploads.lockOwnedBy(caller.id(), mediaId);
    if (!upload.complete()) {
      throw new ProblemException(MediaProblem.NOT_CANCELLABLE);
    }
    transcoding.cancel(mediaId);
    return views.of(upload);
  }
}
