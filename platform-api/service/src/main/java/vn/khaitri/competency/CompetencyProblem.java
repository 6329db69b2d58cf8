package vn.khaitri.competency;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum CompetencyProblem implements ProblemType {
  FRAMEWORK_INCONSISTENT(Status.BAD_REQUEST),
  /** Of a file. */
  SKILLS_REFUSED(Status.BAD_REQUEST),
  FRAMEWORK_CODE_TAKEN(Status.CONFLICT),
  FRAMEWORK_IN_FORCE(Status.CONFLICT),
  FRAMEWORK_IS_DRAFT(Status.CONFLICT),
  FRAMEWORK_WITHOUT_SKILLS(Status.CONFLICT);

  private final Status status;

  CompetencyProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
