package vn.khaitri.learning;

/** Why a report does not count that no honest player sends (BR-45). */
enum WatchFlag {
  /** It names a session of somebody else, of another lesson, or none that there is. */
  FOREIGN,
  /** More video than time since its session began. */
  TOO_FAST
}
