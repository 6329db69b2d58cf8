package vn.khaitri.videos;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.videos.OwnVideoApi;
import vn.khaitri.contract.videos.OwnVideoOrder;
import vn.khaitri.contract.videos.OwnVideoView;
import vn.khaitri.contract.videos.VideoUseView;
import vn.khaitri.media.OwnUpload;
import vn.khaitri.media.UploadInventory;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
class OwnVideoResource implements OwnVideoApi {
  private final UploadInventory stock;
  private final Uses uses;
  private final ReplacementRepository replacements;
  private final Caller caller;

  OwnVideoResource(
      UploadInventory stock, Uses uses, ReplacementRepository replacements, Caller caller) {
    this.stock = stock;
    this.uses = uses;
    this.replacements = replacements;
    this.caller = caller;
  }

  @Override
  @Transactional
  public Page<OwnVideoView> videos(OwnVideoOrder sort, int page, int size) {
    var uploads = stock.of(caller.id(), sort == OwnVideoOrder.LARGEST, page, size);
    var ids = uploads.items().stream().map(OwnUpload::mediaId).toList();
    var shown = uses.of(ids);
    var replacing = replacements.inOpen(ids);
    return new Page<>(
        uploads.items().stream()
            .map(
                upload ->
                    view(
                        upload,
                        shown.getOrDefault(upload.mediaId(), List.of()),
                        replacing.contains(upload.mediaId())))
            .toList(),
        page,
        size,
        uploads.total());
  }

  @Override
  @Transactional
  public OwnVideoView video(UUID mediaId) {
    var upload =
        stock
            .find(mediaId)
            .filter(found -> found.ownerId().equals(caller.id()))
            .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
    return view(upload, uses.of(mediaId), isReplacing(mediaId));
  }

  /** Locked before it is asked for: who puts it into a lesson meanwhile waits, or finds it gone. */
  @Override
  @Transactional
  public void remove(UUID mediaId) {
    stock.lock(caller.id(), mediaId);
    if (!uses.of(mediaId).isEmpty() || isReplacing(mediaId)) {
      throw new ProblemException(VideosProblem.VIDEO_IN_USE);
    }
    uses.forget(mediaId);
    stock.remove(caller.id(), mediaId);
  }

  private boolean isReplacing(UUID mediaId) {
    return !replacements.inOpen(Set.of(mediaId)).isEmpty();
  }

  private static OwnVideoView view(OwnUpload upload, List<VideoUseView> uses, boolean replacing) {
    return new OwnVideoView(
        upload.mediaId(),
        upload.fileName(),
        upload.bytes(),
        upload.state(),
        upload.uploadedAt(),
        uses,
        replacing);
  }
}
