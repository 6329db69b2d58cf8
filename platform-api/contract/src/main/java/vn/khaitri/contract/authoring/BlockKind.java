package vn.khaitri.contract.authoring;

public enum BlockKind {
  /** HTML. */
  TEXT,
  /** A picture of the library. */
  PICTURE,
  /** A PDF of the library. */
  DOCUMENT,
  /** The address of a page elsewhere. */
  LINK
}
