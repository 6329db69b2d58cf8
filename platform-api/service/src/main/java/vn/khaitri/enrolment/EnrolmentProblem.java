package vn.khaitri.enrolment;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum EnrolmentProblem implements ProblemType {
  NOT_ENROLLED(Status.NOT_FOUND),
  RUN_UNKNOWN(Status.NOT_FOUND),
  RUN_CLOSED(Status.CONFLICT),
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
