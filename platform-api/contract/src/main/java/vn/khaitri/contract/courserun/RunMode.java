package vn.khaitri.contract.courserun;

/** How a run is taught (BR-30). Only runs that meet somewhere have venues. */
public enum RunMode {
  ONLINE,
  IN_PERSON,
  BLENDED;

  public boolean meetsInPerson() {
    return this != ONLINE;
  }
}
