package vn.khaitri.contract.organisation;

/** Whose share of the places a group is counted in (S0 §3). */
public enum QuotaGroup {
  CENTRAL,
  LOCAL,
  PRESS
}
