package vn.khaitri.review;

import java.util.List;
import java.util.UUID;

/** Who may read and do what. */
final class ReviewPolicy {
  private ReviewPolicy() {}

  /** Authors always; appraisers and admins once the subject was handed in. */
  static boolean readsAll(Subject subject, Commenter commenter) {
    return subject.isBy(commenter.id()) || (commenter.appraiser() && subject.shown());
  }

  /**
   * @param unitIds of the round; none for all who may appraise
   */
  static boolean isInvited(List<UUID> unitIds, Commenter commenter) {
    return unitIds.isEmpty()
        ? commenter.appraiser()
        : unitIds.stream().anyMatch(commenter.units()::contains);
  }

  /** Opens and closes rounds and takes their comments away: an author, or an admin once shown. */
  static boolean runsRounds(Subject subject, Commenter commenter) {
    return subject.isBy(commenter.id()) || (commenter.admin() && subject.shown());
  }

  static boolean mayResolve(Subject subject, UUID openedBy, Commenter commenter) {
    return readsAll(subject, commenter) || openedBy.equals(commenter.id());
  }
}
