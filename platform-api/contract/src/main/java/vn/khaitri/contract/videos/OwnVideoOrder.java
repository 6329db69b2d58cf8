package vn.khaitri.contract.videos;

/** In which order somebody's videos are listed. */
public enum OwnVideoOrder {
  LATEST_UPLOAD,
  /** By the size of the file, for who needs room. */
  LARGEST
}
