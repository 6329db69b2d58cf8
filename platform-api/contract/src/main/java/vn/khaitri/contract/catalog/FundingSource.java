package vn.khaitri.contract.catalog;

/** Who pays for a run. */
public enum FundingSource {
  STATE_BUDGET,
  UNIT_BUDGET,
  SPONSORED,
  LEARNER
}
