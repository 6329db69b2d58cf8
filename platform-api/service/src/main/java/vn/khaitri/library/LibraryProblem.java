package vn.khaitri.library;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum LibraryProblem implements ProblemType {
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
