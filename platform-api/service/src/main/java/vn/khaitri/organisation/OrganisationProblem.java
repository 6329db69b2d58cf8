package vn.khaitri.organisation;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum OrganisationProblem implements ProblemType {
  NOT_A_MEMBER(Status.NOT_FOUND),
  NOTHING_BELOW_A_COMMUNE(Status.BAD_REQUEST),
  CODE_TAKEN(Status.CONFLICT),
  AUDIENCE_UNKNOWN(Status.BAD_REQUEST),
  AUDIENCE_CODE_TAKEN(Status.CONFLICT),
  AUDIENCE_ENDS_BEFORE_IT_BEGINS(Status.BAD_REQUEST);

  private final Status status;

  OrganisationProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
