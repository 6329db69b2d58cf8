package vn.khaitri.enrolment;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum EnrolmentProblem implements ProblemType {
  NOT_ENROLLED(Status.NOT_FOUND),
  RUN_UNKNOWN(Status.NOT_FOUND),
  RUN_NOT_OPEN_YET(Status.CONFLICT),
  ENROLMENT_OVER(Status.CONFLICT),
  RUN_CLOSED(Status.CONFLICT),
  RUN_CANCELLED(Status.CONFLICT),
  RUN_FULL(Status.CONFLICT),
  BY_NOMINATION_ONLY(Status.CONFLICT),
  OUTSIDE_AUDIENCE(Status.CONFLICT),
  PREREQUISITES_MISSING(Status.CONFLICT),
  LEARNERS_UNKNOWN(Status.BAD_REQUEST),
  OVERRIDE_NEEDED(Status.CONFLICT),
  ENROLMENT_UNKNOWN(Status.NOT_FOUND);

  private final Status status;

  EnrolmentProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
