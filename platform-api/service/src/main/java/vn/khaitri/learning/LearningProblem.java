package vn.khaitri.learning;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum LearningProblem implements ProblemType {
  LESSON_UNKNOWN(Status.NOT_FOUND),
  /** BR-07: another lesson comes first. */
  LESSON_LOCKED(Status.CONFLICT),
  RUN_NOT_BEGUN(Status.CONFLICT),
  RUN_ENDED(Status.CONFLICT),
  NOT_A_VIDEO(Status.CONFLICT),
  /** The lesson completes by watching, passing or attending. */
  NOT_COMPLETED_BY_HAND(Status.CONFLICT),
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
