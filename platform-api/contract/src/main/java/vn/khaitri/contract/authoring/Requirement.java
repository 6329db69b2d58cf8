package vn.khaitri.contract.authoring;

/** What completing a lesson counts for (BR-06). */
public enum Requirement {
  MANDATORY,
  /** A course asks for a least number of these. */
  ELECTIVE,
  /** The final examination: a quiz that has to be passed. */
  EXAM
}
