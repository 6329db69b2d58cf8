package vn.khaitri.media;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import vn.khaitri.shared.OtherStatus;
import vn.khaitri.shared.ProblemType;

enum MediaProblem implements ProblemType {
  TUS_VERSION(Status.PRECONDITION_FAILED),
  UPLOAD_LENGTH_NEEDED(Status.BAD_REQUEST),
  UPLOAD_OFFSET_NEEDED(Status.BAD_REQUEST),
  UPLOAD_METADATA_UNREADABLE(Status.BAD_REQUEST),
  CHECKSUM_UNREADABLE(Status.BAD_REQUEST),
  CHECKSUM_MISMATCH(new OtherStatus(460, "Checksum Mismatch")),
  EMPTY_UPLOAD(Status.BAD_REQUEST),
  UPLOAD_TOO_LARGE(Status.REQUEST_ENTITY_TOO_LARGE),
  QUOTA_EXCEEDED(Status.CONFLICT),
  STORE_FULL(new OtherStatus(507, "Insufficient Storage")),
  UPLOAD_OVERRUN(Status.REQUEST_ENTITY_TOO_LARGE),
  CHUNK_TOO_LARGE(Status.REQUEST_ENTITY_TOO_LARGE),
  TOO_MANY_CHUNKS(Status.REQUEST_ENTITY_TOO_LARGE),
  OFFSET_MISMATCH(Status.CONFLICT),
  UPLOAD_FINISHED(Status.CONFLICT),
  NOT_FAILED(Status.CONFLICT),
  NOT_CANCELLABLE(Status.CONFLICT),
  NOT_READY(Status.CONFLICT),
  LENGTH_DIFFERS(Status.CONFLICT),
  PLAYLIST_UNKNOWN(Status.NOT_FOUND),
  LEASE_LOST(Status.CONFLICT),
  COMPLETION_UNUSABLE(Status.BAD_REQUEST),
  RENDITION_INCOMPLETE(Status.CONFLICT);

  private final StatusType status;

  MediaProblem(StatusType status) {
    this.status = status;
  }

  @Override
  public StatusType status() {
    return status;
  }
}
