package vn.khaitri.organisation;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum OrganisationProblem implements ProblemType {
  NOT_TO_ONESELF(Status.FORBIDDEN),
  PERSON_UNKNOWN(Status.BAD_REQUEST),
  RIGHT_ENDS_IN_THE_PAST(Status.BAD_REQUEST),
  UNIT_UNKNOWN(Status.BAD_REQUEST),
  REFUSAL_WITHOUT_REASON(Status.BAD_REQUEST),
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
