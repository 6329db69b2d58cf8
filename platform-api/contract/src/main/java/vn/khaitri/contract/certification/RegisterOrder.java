package vn.khaitri.contract.certification;

/** How the register is sorted. */
public enum RegisterOrder {
  LATEST,
  EARLIEST,
  /** As lists of persons are here: by given name. */
  NAME
}
