package vn.khaitri.learning;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum LearningProblem implements ProblemType {
  LESSON_UNKNOWN(Status.NOT_FOUND),
  NOT_A_VIDEO(Status.CONFLICT),
  NOT_A_READING(Status.CONFLICT),
  WATCHED_BEYOND_END(Status.BAD_REQUEST);

  private final Status status;

  LearningProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
