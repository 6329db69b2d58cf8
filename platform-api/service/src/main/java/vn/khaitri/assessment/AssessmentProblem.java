package vn.khaitri.assessment;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum AssessmentProblem implements ProblemType {
  /** The run has no such quiz. */
  QUIZ_NOT_IN_RUN(Status.NOT_FOUND),
  QUESTION_UNKNOWN(Status.NOT_FOUND),
  /** A question names a skill that there is not. */
  SKILL_UNKNOWN(Status.BAD_REQUEST),
  OPTION_OUT_OF_RANGE(Status.BAD_REQUEST),
  ATTEMPT_CLOSED(Status.CONFLICT),
  /** The examination was tried too often for now (BR-43). */
  ATTEMPTS_WAIT(Status.CONFLICT);

  private final Status status;

  AssessmentProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
