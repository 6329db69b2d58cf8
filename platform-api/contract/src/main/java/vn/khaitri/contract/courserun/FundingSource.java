package vn.khaitri.contract.courserun;

/** Who pays for a run. */
public enum FundingSource {
  STATE_BUDGET,
  UNIT_BUDGET,
  SPONSORED,
  LEARNER
}
