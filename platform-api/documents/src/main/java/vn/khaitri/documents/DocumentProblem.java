package vn.khaitri.documents;

import vn.khaitri.filecheck.FileProblem;

enum DocumentProblem implements FileProblem {
  FILE_TOO_LARGE,
  /** Neither Word nor Markdown nor PDF. */
  FILE_OF_UNKNOWN_KIND,
  /** Word 97 to 2003, or any Word file behind a password: both look the same from outside. */
  WORD_OLD_OR_LOCKED,
  WORD_UNREADABLE,
  /** A document type or an entity, by which XML reaches for other files or blows itself up. */
  XML_WITH_DECLARATIONS,
  TEXT_NOT_UTF8,
  NOTHING_IN_IT,
  TOO_MANY_LESSONS,
  LESSON_TOO_LONG
}
