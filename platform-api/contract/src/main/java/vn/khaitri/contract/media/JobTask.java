package vn.khaitri.contract.media;

/** The parts in which a video is made; each is done by one worker, and again when that is lost. */
public enum JobTask {
  /** Fetches the upload, looks at it, makes the sound; a short video it makes whole. */
  PREPARE,
  /** Some seconds of the picture, in every quality. There are as many as PREPARE says. */
  PIECE,
  /** Joins the pieces and reports the whole. */
  FINISH
}
