package vn.khaitri.contract.courserun;

/**
 * PLANNED runs are not shown to learners, OPEN ones take learners, CLOSED ones take no more but go
 * on, CANCELLED ones never took place.
 */
public enum RunState {
  PLANNED,
  OPEN,
  CLOSED,
  CANCELLED
}
