package vn.khaitri.filecheck;

/** What is wrong with a zip that somebody sent. */
public enum ZipProblem implements FileProblem {
  /** Not a zip at all, cut off or damaged. */
  ZIP_UNREADABLE,
  /** Its files are behind a password. */
  ZIP_LOCKED,
  ZIP_WITH_TOO_MANY_ENTRIES,
  /** More bytes come out than may, all together or from one entry. */
  ZIP_UNPACKS_TOO_LARGE,
  /** A name that leads out of the folder, or that two systems read differently. */
  ZIP_ENTRY_MISNAMED,
  /** Two entries have one name, or names that are one where case does not count. */
  ZIP_ENTRY_TWICE
}
