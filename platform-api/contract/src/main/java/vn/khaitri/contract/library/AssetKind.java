package vn.khaitri.contract.library;

/** What an asset is. */
public enum AssetKind {
  /** PNG, JPEG, WebP or GIF. */
  PICTURE,
  /** PDF. */
  DOCUMENT,
  /** An upload of the media feature. */
  VIDEO
}
