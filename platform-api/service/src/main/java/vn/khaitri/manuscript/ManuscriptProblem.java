package vn.khaitri.manuscript;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum ManuscriptProblem implements ProblemType {
  FILE_TOO_LARGE(Status.REQUEST_ENTITY_TOO_LARGE),
  /** Neither Word nor Markdown nor PDF. */
  FILE_OF_UNKNOWN_KIND(Status.BAD_REQUEST),
  /** Word 97 to 2003, or any Word file behind a password: both look the same from outside. */
  WORD_OLD_OR_LOCKED(Status.BAD_REQUEST),
  WORD_UNREADABLE(Status.BAD_REQUEST),
  /** A document type or an entity, by which XML reaches for other files or blows itself up. */
  XML_WITH_DECLARATIONS(Status.BAD_REQUEST),
  PDF_UNREADABLE(Status.BAD_REQUEST),
  PDF_LOCKED(Status.BAD_REQUEST),
  TEXT_NOT_UTF8(Status.BAD_REQUEST),
  NOTHING_IN_IT(Status.BAD_REQUEST),
  TOO_MANY_LESSONS(Status.BAD_REQUEST),
  LESSON_TOO_LONG(Status.BAD_REQUEST);

  private final Status status;

  ManuscriptProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
