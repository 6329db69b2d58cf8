package vn.khaitri.review;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum ReviewProblem implements ProblemType {
  /** The subject has no such lesson, module or block. */
  PLACE_UNKNOWN(Status.BAD_REQUEST),
  ROUND_NOT_SOUND(Status.BAD_REQUEST),
  ROUND_ALREADY_OPEN(Status.CONFLICT),
  ROUND_CLOSED(Status.CONFLICT),
  ROUND_PAST_DEADLINE(Status.CONFLICT),
  SUBJECT_NOT_A_DRAFT(Status.CONFLICT);

  private final Status status;

  ReviewProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
