package vn.khaitri.web.library;

import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.authoring.AssetUseView;
import vn.khaitri.contract.library.AssetView;
import vn.khaitri.web.shell.Days;

/**
 * The page of an asset.
 *
 * @param uses lessons that show it
 * @param appraiser the viewer decides about assets of others
 * @param comment typed by the appraiser
 */
record AssetSheet(
    AssetView asset,
    Page<AssetUseView> uses,
    boolean appraiser,
    String comment,
    @Nullable Problem problem) {

  static String page(Object assetId) {
    return "/kho/" + assetId;
  }

  public String page() {
    return page(asset.id());
  }

  /** The address of the pages of lessons that show it, but for the number at the end. */
  public String usesPages() {
    return page() + "?trang=";
  }

  public boolean isEditable() {
    return asset.own() && asset.state().editable();
  }

  public boolean isToAppraise() {
    return appraiser && !asset.own() && AssetStates.isWaiting(asset.state());
  }

  public boolean isToReview() {
    return appraiser && !asset.own() && AssetStates.isAppraised(asset.state());
  }

  public boolean isRetirable() {
    return (appraiser || asset.own()) && !AssetStates.isRetired(asset.state());
  }

  /** Learners do not get it though it passed, because of its licence. */
  public boolean isHidden() {
    return !asset.available() && !AssetStates.isRetired(asset.state());
  }

  /** What the problem is about is written on the page of facts. */
  public boolean isLacking() {
    return problem != null && problem.slug().equals("asset-incomplete") && isEditable();
  }

  /** The video is still on its way through the transcoder. */
  public boolean isMoving() {
    return AssetStates.isVideo(asset.kind()) && asset.content().address() == null && asset.own();
  }

  public String reviewDueDate() {
    return Days.typed(asset.reviewDueDate());
  }

  public String validTo() {
    return Days.typed(asset.rights().validTo());
  }

  AssetSheet refused(String typed, Problem why) {
    return new AssetSheet(asset, uses, appraiser, typed, why);
  }
}
