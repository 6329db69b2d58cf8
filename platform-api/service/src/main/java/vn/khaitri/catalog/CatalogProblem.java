package vn.khaitri.catalog;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum CatalogProblem implements ProblemType {
  COURSE_NOT_LISTED(Status.NOT_FOUND),
  NO_PREVIEW(Status.NOT_FOUND),
  VERSION_NOT_PUBLISHED(Status.NOT_FOUND),
  VERSION_WITHDRAWN(Status.CONFLICT),
  RUN_NOT_SOUND(Status.BAD_REQUEST),
  RUN_OUTSIDE_AUDIENCE(Status.BAD_REQUEST),
  RUN_SELF_PACED(Status.CONFLICT),
  RUN_WRONG_STATE(Status.CONFLICT),
  RUN_HAS_LEARNING(Status.CONFLICT),
  SESSION_NOT_SOUND(Status.BAD_REQUEST),
  SESSION_BEGUN(Status.CONFLICT);

  private final Status status;

  CatalogProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
