package vn.khaitri.contract.learning;

/** Whether it is time to learn in a run. One without dates is always under way. */
public enum RunPhase {
  NOT_BEGUN,
  UNDER_WAY,
  /** Lessons can be looked at, nothing counts any more. */
  ENDED
}
