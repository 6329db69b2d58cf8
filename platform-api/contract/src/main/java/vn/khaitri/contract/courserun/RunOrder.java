package vn.khaitri.contract.courserun;

/** In which order runs are listed; those without dates come last. */
public enum RunOrder {
  LATEST_START,
  EARLIEST_START,
  /** As Vietnamese dictionaries have it. */
  NAME
}
