package vn.khaitri.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.library.AppraiseAsset;
import vn.khaitri.contract.library.AppraiseAsset.Verdict;
import vn.khaitri.contract.library.AssetActKind;
import vn.khaitri.contract.library.RetireAsset;
import vn.khaitri.contract.library.ReviewAsset;
import vn.khaitri.contract.library.event.AssetAppraised;
import vn.khaitri.contract.library.event.AssetRetired;
import vn.khaitri.events.Events;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;
import vn.khaitri.shared.Vietnam;

/** What is decided about an asset. One that the caller may not see is 404. */
@ApplicationScoped
class AssetAppraisal {
  private final AssetRepository assets;
  private final AssetActRepository acts;
  private final Events events;
  private final Clock clock;

  AssetAppraisal(AssetRepository assets, AssetActRepository acts, Events events, Clock clock) {
    this.assets = assets;
    this.acts = acts;
    this.events = events;
    this.clock = clock;
  }

  Asset appraise(UUID appraiserId, UUID assetId, AppraiseAsset request) {
    var approved = request.verdict() == Verdict.APPROVE;
    if (!approved && request.comment().isBlank()) {
      throw new ProblemException(
          LibraryProblem.COMMENT_MISSING, List.of(new FieldFault("/comment", "needed")));
    }
    var asset = readable(appraiserId, true, assetId);
    asset.appraise(appraiserId, request.verdict(), request.comment(), clock.instant());
    record(
        asset,
        approved ? AssetActKind.APPROVED : AssetActKind.CHANGES_REQUESTED,
        appraiserId,
        request.comment());
    if (approved) {
      events.publish(new AssetAppraised(asset.id(), asset.kind()));
    }
    return asset;
  }

  Asset review(UUID appraiserId, UUID assetId, ReviewAsset request) {
    var asset = readable(appraiserId, true, assetId);
    var renewed = asset.about().with(request.reviewDueDate(), request.validTo());
    var faults = Completeness.faults(renewed, Vietnam.today(clock), true);
    if (!faults.isEmpty()) {
      throw new ProblemException(LibraryProblem.ASSET_INCOMPLETE, faults);
    }
    asset.review(appraiserId, request.reviewDueDate(), request.validTo(), request.revision());
    record(asset, AssetActKind.REVIEWED, appraiserId, request.comment());
    return asset;
  }

  /**
   * @param appraiser may retire what others brought in
   */
  Asset retire(UUID personId, boolean appraiser, UUID assetId, RetireAsset request) {
    var asset = readable(personId, appraiser, assetId);
    if (!appraiser && !asset.isBy(personId)) {
      throw new ProblemException(SharedProblem.NOT_ALLOWED);
    }
    asset.retire();
    record(asset, AssetActKind.RETIRED, personId, request.reason());
    events.publish(new AssetRetired(asset.id()));
    return asset;
  }

  private Asset readable(UUID personId, boolean appraiser, UUID assetId) {
    return assets
        .findLocked(assetId)
        .filter(asset -> asset.isReadableBy(personId, appraiser))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  private void record(Asset asset, AssetActKind kind, UUID personId, String comment) {
    acts.persist(new AssetAct(asset.id(), kind, personId, comment, clock.instant()));
  }
}
