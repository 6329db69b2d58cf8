package vn.khaitri.contract.authoring;

/** In which order courses in the making are listed. */
public enum CourseOrder {
  LAST_CHANGED,
  /** As Vietnamese dictionaries have it. */
  TITLE
}
