package vn.khaitri.contract.library;

/** In which order the assets of the library are listed. */
public enum AssetOrder {
  /** As Vietnamese dictionaries have it. */
  TITLE,
  LATEST_UPLOAD,
  /** Whose review is due first (BR-11). */
  EARLIEST_REVIEW
}
