package vn.khaitri.videos;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.khaitri.contract.videos.ProposeReplacement;
import vn.khaitri.media.Media;
import vn.khaitri.media.OwnUpload;
import vn.khaitri.media.UploadInventory;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** What is done about replacements, in the transaction of the caller. */
@ApplicationScoped
class Replacing {
  private final ReplacementRepository replacements;
  private final UploadInventory stock;
  private final Media media;
  private final Uses uses;
  private final Clock clock;

  Replacing(
      ReplacementRepository replacements,
      UploadInventory stock,
      Media media,
      Uses uses,
      Clock clock) {
    this.replacements = replacements;
    this.stock = stock;
    this.media = media;
    this.uses = uses;
    this.clock = clock;
  }

  Replacement propose(UUID ownerId, ProposeReplacement request) {
    if (request.mediaId().equals(request.uploadId())) {
      throw new ProblemException(VideosProblem.SAME_VIDEO);
    }
    own(ownerId, request.mediaId());
    // Held, so that it is not deleted between this look and the proposal that forbids it.
    stock.lock(ownerId, request.uploadId());
    var upload = own(ownerId, request.uploadId());
    if (!uses.of(request.uploadId()).isEmpty()) {
      throw new ProblemException(VideosProblem.VIDEO_IN_USE);
    }
    var replacement =
        new Replacement(
            request.mediaId(),
            upload,
            media.durationSeconds(request.mediaId()),
            request.reason().strip(),
            clock.instant());
    replacements.add(replacement);
    return replacement;
  }

  Replacement approve(UUID personId, boolean appraiser, UUID replacementId) {
    var replacement = locked(replacementId);
    requireAppraiser(personId, appraiser, replacement);
    return apply(personId, replacement);
  }

  Replacement refuse(UUID personId, boolean appraiser, UUID replacementId, String comment) {
    var replacement = locked(replacementId);
    requireAppraiser(personId, appraiser, replacement);
    replacement.refuse(personId, comment.strip(), clock.instant());
    return replacement;
  }

  /** By the owner. */
  Replacement apply(UUID ownerId, UUID replacementId) {
    var replacement = locked(replacementId);
    requireOwner(ownerId, replacement);
    if (DecisionPolicy.needsApproval(uses.of(replacement.mediaId()))) {
      throw new ProblemException(VideosProblem.APPROVAL_NEEDED);
    }
    return apply(ownerId, replacement);
  }

  Replacement withdraw(UUID ownerId, UUID replacementId) {
    var replacement = locked(replacementId);
    requireOwner(ownerId, replacement);
    replacement.withdraw(clock.instant());
    return replacement;
  }

  private Replacement apply(UUID by, Replacement replacement) {
    replacement.requireOpen();
    var swapped = stock.swap(replacement.ownerId(), replacement.mediaId(), replacement.uploadId());
    // Asked under the locks of the swap: a lesson that shows the new file would be left without.
    if (!uses.of(replacement.uploadId()).isEmpty()) {
      throw new ProblemException(VideosProblem.VIDEO_IN_USE);
    }
    uses.forget(replacement.uploadId());
    replacement.apply(by, swapped, clock.instant());
    return replacement;
  }

  private Replacement locked(UUID replacementId) {
    return replacements.lock(replacementId).orElseThrow(Replacing::unknown);
  }

  private void requireAppraiser(UUID personId, boolean appraiser, Replacement replacement) {
    var authors = uses.authors(uses.of(replacement.mediaId()));
    if (!DecisionPolicy.mayAppraise(personId, appraiser, replacement.ownerId(), authors)) {
      throw new ProblemException(VideosProblem.NOT_YOUR_DECISION);
    }
  }

  private static void requireOwner(UUID personId, Replacement replacement) {
    if (!replacement.ownerId().equals(personId)) {
      throw unknown();
    }
  }

  private OwnUpload own(UUID ownerId, UUID mediaId) {
    return stock
        .find(mediaId)
        .filter(upload -> upload.ownerId().equals(ownerId))
        .orElseThrow(Replacing::unknown);
  }

  private static ProblemException unknown() {
    return new ProblemException(SharedProblem.NOT_FOUND);
  }
}
