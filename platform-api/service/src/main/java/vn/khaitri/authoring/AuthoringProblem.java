package vn.khaitri.authoring;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum AuthoringProblem implements ProblemType {
  /** The course is handed in or published. */
  COURSE_NOT_EDITABLE(Status.CONFLICT),
  /** The step does not follow the state that the course is in. */
  WRONG_STATE(Status.CONFLICT),
  COURSE_INCOMPLETE(Status.CONFLICT),
  /** Somebody saved after the author had loaded what they change. */
  CHANGED_BY_OTHER(Status.CONFLICT),
  COURSE_FULL(Status.CONFLICT),
  /** S0 Phụ lục 4: an author neither appraises nor publishes. */
  OWN_COURSE(Status.FORBIDDEN),
  /** Only who began a course chooses its authors. */
  NOT_OWNER(Status.FORBIDDEN),
  APPRAISER_CANNOT_WRITE(Status.CONFLICT),
  PERSON_UNKNOWN(Status.BAD_REQUEST),
  COMMENT_MISSING(Status.BAD_REQUEST),
  DECISION_NOT_YET(Status.BAD_REQUEST),
  MEDIA_NOT_FITTING(Status.BAD_REQUEST),
  EXAM_IS_QUIZ(Status.BAD_REQUEST),
  TERMS_UNKNOWN(Status.BAD_REQUEST),
  LESSON_FACTS_UNKNOWN(Status.BAD_REQUEST),
  /** The course fills a programme that is not in force. */
  PROGRAMME_NOT_ISSUED(Status.CONFLICT);

  private final Status status;

  AuthoringProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }

  @Override
  public boolean isStale() {
    return this == CHANGED_BY_OTHER;
  }
}
