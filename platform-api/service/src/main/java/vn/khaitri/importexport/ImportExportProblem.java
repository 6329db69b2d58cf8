package vn.khaitri.importexport;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum ImportExportProblem implements ProblemType {
  PACKAGE_TOO_LARGE(Status.REQUEST_ENTITY_TOO_LARGE),
  /** Of a later format than we know. */
  PACKAGE_TOO_NEW(Status.BAD_REQUEST),
  /** Its files are not those that its list names, or not as they were packed. */
  PACKAGE_DAMAGED(Status.BAD_REQUEST),
  /** Its course says what no course says; each fault is pointed at. */
  PACKAGE_INVALID(Status.BAD_REQUEST),
  /** BR-13: what may not be shown may not be handed on. */
  ASSETS_NOT_GIVEN_OUT(Status.CONFLICT);

  private final Status status;

  ImportExportProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
