package vn.khaitri.contract.catalog;

/** In which order the courses of the catalogue are listed. */
public enum CatalogOrder {
  /** What has the words with the very marks they were typed with, then by title. */
  BEST_MATCH,
  LATEST_PUBLICATION,
  /** As Vietnamese dictionaries have it. */
  TITLE
}
