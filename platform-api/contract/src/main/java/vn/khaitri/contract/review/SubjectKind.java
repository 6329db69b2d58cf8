package vn.khaitri.contract.review;

/** What is commented on. */
public enum SubjectKind {
  COURSE,
  PROGRAMME
}
