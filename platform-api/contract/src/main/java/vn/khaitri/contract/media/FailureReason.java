package vn.khaitri.contract.media;

/** Why a file gave no video; each has a sentence for the instructor in every language. */
public enum FailureReason {
  /** Text, picture, archive: nothing that a player could show. */
  NOT_A_VIDEO,
  /** It starts as a video and ends too early. */
  TRUNCATED,
  /** Sound without pictures. */
  NO_PICTURE,
  /** More pixels or hours than the platform takes. */
  TOO_LARGE,
  /** The file was fine, the platform was not: worth a retry. */
  INTERNAL
}
