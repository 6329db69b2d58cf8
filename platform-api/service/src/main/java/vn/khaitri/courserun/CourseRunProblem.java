package vn.khaitri.courserun;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum CourseRunProblem implements ProblemType {
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

  CourseRunProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
