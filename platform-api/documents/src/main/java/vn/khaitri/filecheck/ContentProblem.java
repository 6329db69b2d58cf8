package vn.khaitri.filecheck;

/** What is wrong with a picture or a PDF that somebody sent. */
public enum ContentProblem implements FileProblem {
  EMPTY_FILE,
  FILE_TOO_LARGE,
  /** Neither a picture nor a PDF, whatever it is called. */
  FILE_TYPE_UNKNOWN,
  FILE_BROKEN,
  /** Something follows the end of the file, such as an archive. */
  FILE_GOES_ON,
  PICTURE_TOO_LARGE,
  PICTURE_WITH_CODE,
  /** Other bytes than blanks stand before the mark that a PDF begins with. */
  PDF_BEGINS_LATE,
  /** Nobody opens it without a password. */
  PDF_LOCKED,
  /** It opens, but is encrypted in order to forbid printing or copying: nobody can look inside. */
  PDF_RESTRICTED,
  /** It could act by itself; the faults say how. */
  PDF_ACTIVE,
  PDF_TOO_COMPLEX
}
