package vn.khaitri.contract.programme;

/** What a programme holds its shares of theory and practice against (BR-02). */
public enum RatioPolicy {
  /** Theory at most 30 %, practice at least 70 % of all periods. */
  MAX30_MIN70,
  /** The shares of its framework, which differ; a standing notice says so. */
  AS_FRAMEWORK,
  NONE
}
