package vn.khaitri.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.library.AddVideo;
import vn.khaitri.contract.library.AssetActKind;
import vn.khaitri.contract.library.AssetKind;
import vn.khaitri.contract.library.DescribeAsset;
import vn.khaitri.media.Media;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;
import vn.khaitri.shared.Vietnam;

/** What an uploader does to an asset of their own. Somebody else's is 404. */
@ApplicationScoped
class AssetDrafting {
  private final AssetRepository assets;
  private final AssetActRepository acts;
  private final Media media;
  private final LibraryConfig config;
  private final Clock clock;

  AssetDrafting(
      AssetRepository assets,
      AssetActRepository acts,
      Media media,
      LibraryConfig config,
      Clock clock) {
    this.assets = assets;
    this.acts = acts;
    this.media = media;
    this.config = config;
    this.clock = clock;
  }

  AssetAbout titled(String title) {
    return AssetAbout.titled(title, firstReview());
  }

  AssetAbout about(NewAsset facts) {
    return AssetAbout.of(facts, firstReview());
  }

  private LocalDate firstReview() {
    return Vietnam.today(clock).plus(config.reviewAfter());
  }

  /** The caller has seen to it that the uploader has no other asset of these bytes. */
  Asset bringIn(
      UUID assetId, UUID uploaderId, AssetKind kind, AssetAbout about, AssetContent content) {
    var asset = new Asset(assetId, uploaderId, kind, about, content, clock.instant());
    assets.persist(asset);
    record(asset, AssetActKind.UPLOADED, uploaderId);
    return asset;
  }

  Asset addVideo(UUID uploaderId, AddVideo request) {
    if (!media.belongsTo(request.mediaId(), uploaderId)) {
      throw new ProblemException(
          LibraryProblem.MEDIA_NOT_YOURS, List.of(new FieldFault("/mediaId", "unknown")));
    }
    assets.waitForTurn(request.mediaId().toString());
    assets
        .withMedia(request.mediaId())
        .ifPresent(
            known -> {
              throw alreadyThere(known);
            });
    return bringIn(
        Ids.next(),
        uploaderId,
        AssetKind.VIDEO,
        titled(request.title()),
        AssetContent.video(request.mediaId(), media.bytes(request.mediaId())));
  }

  Asset replace(UUID uploaderId, UUID assetId, AssetKind kind, AssetContent content) {
    var asset = own(uploaderId, assetId);
    asset.replace(kind, content);
    record(asset, AssetActKind.FILE_REPLACED, uploaderId);
    return asset;
  }

  Asset describe(UUID uploaderId, UUID assetId, DescribeAsset request) {
    var asset = own(uploaderId, assetId);
    asset.describe(AssetAbout.of(request), request.revision());
    record(asset, AssetActKind.DESCRIBED, uploaderId);
    return asset;
  }

  /** Refused with all that is missing. */
  Asset submit(UUID uploaderId, UUID assetId) {
    var asset = own(uploaderId, assetId);
    asset.requireEditable();
    var mediaId = asset.content().mediaId();
    var playable = mediaId == null || media.ready(mediaId);
    var faults = Completeness.faults(asset.about(), Vietnam.today(clock), playable);
    if (!faults.isEmpty()) {
      throw new ProblemException(LibraryProblem.ASSET_INCOMPLETE, faults);
    }
    asset.submit();
    record(asset, AssetActKind.SUBMITTED, uploaderId);
    return asset;
  }

  /** The pointer of the fault leads to the asset that is there. */
  static ProblemException alreadyThere(Asset known) {
    return new ProblemException(
        LibraryProblem.ALREADY_THERE,
        List.of(new FieldFault("/assets/" + known.id(), "see", known.about().title())),
        known.id());
  }

  private Asset own(UUID uploaderId, UUID assetId) {
    return assets
        .findLocked(assetId)
        .filter(asset -> asset.isBy(uploaderId))
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  private void record(Asset asset, AssetActKind kind, UUID personId) {
    acts.persist(new AssetAct(asset.id(), kind, personId, "", clock.instant()));
  }
}
