package vn.khaitri.contract.authoring;

/** Lý thuyết or thực hành: which of the two sums a period counts in (BR-01). */
public enum PeriodKind {
  THEORY,
  PRACTICE
}
