package vn.khaitri.catalog;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum CatalogProblem implements ProblemType {
  COURSE_NOT_LISTED(Status.NOT_FOUND),
  NO_PREVIEW(Status.NOT_FOUND);

  private final Status status;

  CatalogProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
