package vn.khaitri.contract.media;

/** UPLOADING until the last byte is in the store, QUEUED until a worker takes it. */
public enum MediaState {
  UPLOADING,
  QUEUED,
  PROCESSING,
  READY,
  FAILED,
  /** By its owner, before it was ready; it can be tried again. */
  CANCELLED
}
