package vn.khaitri.contract.review;

/** What is to be looked over again (BR-11). */
public enum DueKind {
  COURSE,
  PROGRAMME,
  ASSET
}
