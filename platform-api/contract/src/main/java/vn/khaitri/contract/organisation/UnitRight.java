package vn.khaitri.contract.organisation;

/**
 * What a person may do for a unit. It is given by somebody else, from a day on, until a day or
 * until it is taken back (BR-20).
 */
public enum UnitRight {
  /** All that the other rights allow, in the unit and in all below it; gives rights there. */
  LOCAL_ADMIN,
  /** Confirms who belongs to the unit. */
  FOCAL_POINT,
  /** Keeps the rosters and the attendance of the runs that the unit organises. */
  INSTRUCTOR
}
