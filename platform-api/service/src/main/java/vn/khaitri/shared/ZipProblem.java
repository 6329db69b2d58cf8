package vn.khaitri.shared;

import jakarta.ws.rs.core.Response.Status;

/** What is wrong with a zip that somebody sent. */
public enum ZipProblem implements ProblemType {
  /** Not a zip at all, cut off, damaged or locked with a password. */
  ZIP_UNREADABLE(Status.BAD_REQUEST),
  ZIP_WITH_TOO_MANY_ENTRIES(Status.BAD_REQUEST),
  /** More bytes come out than may, all together or from one entry. */
  ZIP_UNPACKS_TOO_LARGE(Status.BAD_REQUEST),
  /** A name that leads out of the folder, or that two systems read differently. */
  ZIP_ENTRY_MISNAMED(Status.BAD_REQUEST),
  /** Two entries have one name, or names that are one where case does not count. */
  ZIP_ENTRY_TWICE(Status.BAD_REQUEST);

  private final Status status;

  ZipProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
