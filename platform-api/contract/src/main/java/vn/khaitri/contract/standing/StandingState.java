package vn.khaitri.contract.standing;

/** How a learner stands in a run. */
public enum StandingState {
  /** Enrolled, and never seen in the run. */
  NOT_BEGUN,
  LEARNING,
  /** Begun, and behind the dates of the run or not seen for a week. */
  SLOW,
  /** All requirements are met. */
  DONE
}
