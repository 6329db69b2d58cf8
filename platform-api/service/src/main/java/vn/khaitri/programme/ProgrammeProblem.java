package vn.khaitri.programme;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum ProgrammeProblem implements ProblemType {
  PROGRAMME_CODE_TAKEN(Status.CONFLICT),
  /** Parts of the content contradict each other, so that not even a draft can hold them. */
  PROGRAMME_INCONSISTENT(Status.BAD_REQUEST),
  /** A draft may be like this; what is handed in or issued may not. */
  PROGRAMME_INCOMPLETE(Status.CONFLICT),
  /** The programme is handed in, issued or withdrawn. */
  PROGRAMME_NOT_EDITABLE(Status.CONFLICT),
  /** The step does not follow the state that the programme is in. */
  PROGRAMME_STEP(Status.CONFLICT),
  LATER_VERSION_ISSUED(Status.CONFLICT),
  /** S0 Phụ lục 4: the drafter neither appraises nor issues. */
  OWN_PROGRAMME(Status.FORBIDDEN),
  PROGRAMME_COMMENT_MISSING(Status.BAD_REQUEST),
  DECISION_IN_FUTURE(Status.BAD_REQUEST),
  REVIEW_DUE_IN_PAST(Status.BAD_REQUEST),
  SLOTS_NOT_FITTING(Status.BAD_REQUEST),
  /** The days of the timetable do not hold the periods of the modules. */
  TIMETABLE_TOO_SHORT(Status.CONFLICT),
  PROGRAMME_FULL(Status.CONFLICT);

  private final Status status;

  ProgrammeProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
