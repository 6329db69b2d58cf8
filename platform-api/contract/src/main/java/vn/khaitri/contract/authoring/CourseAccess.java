package vn.khaitri.contract.authoring;

/** Who may learn a course. */
public enum CourseAccess {
  /** Citizens: preview without signing in, enrolment without approval (BR-22). */
  OPEN,
  /** Learners whom their agency sends, in course runs that are opened for them. */
  NOMINATED
}
