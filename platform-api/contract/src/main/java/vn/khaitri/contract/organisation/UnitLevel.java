package vn.khaitri.contract.organisation;

/** The three levels of administration since 1 July 2025. */
public enum UnitLevel {
  COUNTRY,
  PROVINCE,
  COMMUNE
}
