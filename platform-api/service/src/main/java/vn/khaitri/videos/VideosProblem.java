package vn.khaitri.videos;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum VideosProblem implements ProblemType {
  VIDEO_IN_USE(Status.CONFLICT),
  REPLACEMENT_OPEN(Status.CONFLICT),
  REPLACEMENT_DECIDED(Status.CONFLICT),
  APPROVAL_NEEDED(Status.CONFLICT),
  NOT_YOUR_DECISION(Status.FORBIDDEN),
  SAME_VIDEO(Status.BAD_REQUEST);

  private final Status status;

  VideosProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
