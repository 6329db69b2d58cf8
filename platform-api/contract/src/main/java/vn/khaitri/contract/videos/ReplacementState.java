package vn.khaitri.contract.videos;

public enum ReplacementState {
  /** Nothing has changed yet. */
  OPEN,
  /** The new file has taken the place of the old one. */
  APPLIED,
  REFUSED,
  /** By its owner. */
  WITHDRAWN
}
