package vn.khaitri.videos;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.khaitri.contract.videos.VideoUseView;

/** Who decides that a file takes a video's place. */
final class DecisionPolicy {
  private DecisionPolicy() {}

  /** Learners or other authors rely on it: somebody else has to look at what replaces it. */
  static boolean needsApproval(List<VideoUseView> uses) {
    return uses.stream().anyMatch(VideoUseView::issued);
  }

  /** Author and appraiser are never the same person. */
  static boolean mayAppraise(
      UUID personId, boolean appraiser, UUID ownerId, Set<UUID> courseAuthors) {
    return appraiser && !personId.equals(ownerId) && !courseAuthors.contains(personId);
  }
}
