package vn.khaitri.videos;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.contract.videos.ProposeReplacement;
import vn.khaitri.contract.videos.RefuseReplacement;
import vn.khaitri.contract.videos.ReplacementApi;
import vn.khaitri.contract.videos.ReplacementView;
import vn.khaitri.media.Media;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.Idempotent;
import vn.khaitri.shared.Paging;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
class ReplacementResource implements ReplacementApi {
  private final ReplacementRepository replacements;
  private final Replacing replacing;
  private final ReplacementViews views;
  private final Media media;
  private final Caller caller;

  ReplacementResource(
      ReplacementRepository replacements,
      Replacing replacing,
      ReplacementViews views,
      Media media,
      Caller caller) {
    this.replacements = replacements;
    this.replacing = replacing;
    this.views = views;
    this.media = media;
    this.caller = caller;
  }

  @Override
  @Transactional
  @Idempotent
  @RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
  public ReplacementView propose(ProposeReplacement request) {
    return view(replacing.propose(caller.id(), request));
  }

  /** What waits is short by nature: it is gone through whole to leave out what is not for them. */
  @Override
  @Transactional
  public Page<ReplacementView> replacements(boolean mine, int page, int size) {
    if (mine) {
      return Paging.of(replacements.ofOwner(caller.id()), page, size, this::view);
    }
    var decidable =
        replacements.openOfOthers(caller.id()).stream()
            .map(this::view)
            .filter(view -> view.appraised() && view.decidable())
            .toList();
    return new Page<>(
        decidable.stream().skip((long) page * size).limit(size).toList(),
        page,
        size,
        decidable.size());
  }

  @Override
  @Transactional
  public ReplacementView replacement(UUID replacementId) {
    return view(readable(replacementId));
  }

  @Override
  @Transactional
  public PlaybackView newPlayback(UUID replacementId) {
    return media.playback(readable(replacementId).uploadId());
  }

  @Override
  @Transactional
  public PlaybackView oldPlayback(UUID replacementId) {
    return media.playback(readable(replacementId).mediaId());
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.APPRAISER, Roles.ADMIN})
  public ReplacementView approve(UUID replacementId) {
    return view(replacing.approve(caller.id(), appraises(), replacementId));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.APPRAISER, Roles.ADMIN})
  public ReplacementView refuse(UUID replacementId, RefuseReplacement request) {
    return view(replacing.refuse(caller.id(), appraises(), replacementId, request.comment()));
  }

  @Override
  @Transactional
  public ReplacementView apply(UUID replacementId) {
    return view(replacing.apply(caller.id(), replacementId));
  }

  @Override
  @Transactional
  public ReplacementView withdraw(UUID replacementId) {
    return view(replacing.withdraw(caller.id(), replacementId));
  }

  private Replacement readable(UUID replacementId) {
    return replacements
        .findByIdOptional(replacementId)
        .filter(found -> appraises() || found.ownerId().equals(caller.id()))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  private ReplacementView view(Replacement replacement) {
    return views.of(replacement, caller.id(), appraises());
  }

  private boolean appraises() {
    return caller.has(Roles.APPRAISER) || caller.has(Roles.ADMIN);
  }
}
