package vn.khaitri.attendance;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum AttendanceProblem implements ProblemType {
  SESSION_NOT_BEGUN(Status.CONFLICT),
  NOT_ON_ROSTER(Status.BAD_REQUEST),
  ATTENDANCE_CHANGED(Status.CONFLICT),
  NOTHING_TO_UNDO(Status.CONFLICT);

  private final Status status;

  AttendanceProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
