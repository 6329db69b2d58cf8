package vn.khaitri.contract.attendance;

/** Whether a learner was at a class session; nothing is known until someone says so. */
public enum AttendanceMark {
  UNRECORDED,
  PRESENT,
  ABSENT,
  /** Absent with leave. */
  EXCUSED
}
