package vn.khaitri.contract.standing;

/** In which order learners are listed. */
public enum StandingOrder {
  /** By given name, as lists of persons are here. */
  NAME,
  LEAST_PERCENT,
  /** Who was never seen first, then who was not seen for longest. */
  LONGEST_AWAY,
  /** By their last change, the oldest first: for other systems. */
  CHANGED
}
