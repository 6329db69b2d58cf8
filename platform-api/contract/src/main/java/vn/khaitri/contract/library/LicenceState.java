package vn.khaitri.contract.library;

/** How the validity of a licence stands today, in Vietnam (BR-13). */
public enum LicenceState {
  /** Its first day is still to come. */
  NOT_YET,
  VALID,
  /** Valid, with at most {@value #SOON_DAYS} days to go. */
  EXPIRING,
  EXPIRED;

  public static final int SOON_DAYS = 30;

  /** Whether the asset may be used. */
  public boolean good() {
    return this == VALID || this == EXPIRING;
  }
}
