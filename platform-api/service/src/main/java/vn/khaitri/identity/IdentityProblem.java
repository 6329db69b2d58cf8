package vn.khaitri.identity;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum IdentityProblem implements ProblemType {
  PHONE_UNREADABLE(Status.BAD_REQUEST),
  PHONE_TAKEN(Status.CONFLICT),
  EMAIL_TAKEN(Status.CONFLICT),
  NAME_REFUSED(Status.BAD_REQUEST),
  ACCOUNT_DISABLED(Status.CONFLICT),
  ROLE_UNKNOWN(Status.BAD_REQUEST),
  CODE_WRONG(Status.BAD_REQUEST),
  CODE_OVER(Status.CONFLICT),
  PASSWORD_WEAK(Status.BAD_REQUEST),
  TOO_MANY_CODES(Status.TOO_MANY_REQUESTS);

  private final Status status;

  IdentityProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
