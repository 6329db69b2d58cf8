package vn.khaitri.contract.enrolment;

/** In which order the learners of a run are listed. */
public enum RosterOrder {
  /** By given name, the last word, as lists of persons are here. */
  GIVEN_NAME,
  LATEST_ENROLMENT
}
