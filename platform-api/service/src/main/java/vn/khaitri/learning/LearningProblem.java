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
  /** The learner cannot have read it in the time since they opened it. */
  READ_TOO_SOON(Status.CONFLICT),
  WATCHED_BEYOND_END(Status.BAD_REQUEST),
  /** BR-45: of somebody else, of another lesson, or made up. */
  WATCH_SESSION_UNKNOWN(Status.CONFLICT),
  /** BR-45: more video than time since the session began. */
  WATCHED_TOO_FAST(Status.CONFLICT);

  private final Status status;

  LearningProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
