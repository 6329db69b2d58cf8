package vn.khaitri.library;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum LibraryProblem implements ProblemType {
  EMPTY_FILE(Status.BAD_REQUEST),
  FILE_TOO_LARGE(Status.REQUEST_ENTITY_TOO_LARGE),
  /** Neither a picture nor a PDF, whatever it is called. */
  FILE_TYPE_UNKNOWN(Status.BAD_REQUEST),
  FILE_BROKEN(Status.BAD_REQUEST),
  /** Something follows the end of the file, such as an archive. */
  FILE_GOES_ON(Status.BAD_REQUEST),
  PICTURE_TOO_LARGE(Status.BAD_REQUEST),
  PICTURE_WITH_CODE(Status.BAD_REQUEST),
  PDF_LOCKED(Status.BAD_REQUEST),
  /** It could act by itself; the faults say how. */
  PDF_ACTIVE(Status.BAD_REQUEST),
  PDF_TOO_COMPLEX(Status.BAD_REQUEST),
  OTHER_KIND(Status.BAD_REQUEST),
  MEDIA_NOT_YOURS(Status.BAD_REQUEST),
  /** The same bytes, brought in by the same person. */
  ALREADY_THERE(Status.CONFLICT),
  ASSET_NOT_EDITABLE(Status.CONFLICT),
  WRONG_STATE(Status.CONFLICT),
  ASSET_INCOMPLETE(Status.CONFLICT),
  /** S0 Phụ lục 4: who brings an asset in does not appraise it. */
  OWN_ASSET(Status.FORBIDDEN),
  COMMENT_MISSING(Status.BAD_REQUEST),
  /** Retired, not valid today, or a video that cannot be played (BR-13). */
  ASSET_UNAVAILABLE(Status.GONE);

  private final Status status;

  LibraryProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
