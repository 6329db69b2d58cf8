package vn.khaitri.contract.importexport;

/** What a file that came in is. */
public enum FileKind {
  WORD,
  /** One file, or a zip of them with their pictures. */
  MARKDOWN,
  PDF,
  /** A course of this platform or of another one of its kind. */
  PACKAGE
}
