package vn.khaitri.events;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum EventsProblem implements ProblemType {
  CONSUMER_GONE(Status.CONFLICT),
  EVENT_UNREADABLE(Status.CONFLICT),
  STILL_FAILING(Status.CONFLICT);

  private final Status status;

  EventsProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
