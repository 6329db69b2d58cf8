package vn.khaitri.contract.library;

/** What people do to an asset. */
public enum AssetActKind {
  UPLOADED,
  DESCRIBED,
  FILE_REPLACED,
  SUBMITTED,
  APPROVED,
  CHANGES_REQUESTED,
  /** An appraiser looked it over again and set the next dates. */
  REVIEWED,
  RETIRED
}
