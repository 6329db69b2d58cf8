package vn.khaitri.accounts;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum AccountsProblem implements ProblemType {
  NOT_ONES_OWN(Status.FORBIDDEN),
  ACCOUNT_ABOVE(Status.FORBIDDEN),
  UNIT_NOT_KEPT(Status.BAD_REQUEST);

  private final Status status;

  AccountsProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
