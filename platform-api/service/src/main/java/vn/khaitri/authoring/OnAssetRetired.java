package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.library.event.AssetRetired;
import vn.khaitri.events.EventHandler;

/** Tells where an asset is missed from now on. */
@ApplicationScoped
class OnAssetRetired implements EventHandler<AssetRetired> {
  private final LostAssets lostAssets;

  OnAssetRetired(LostAssets lostAssets) {
    this.lostAssets = lostAssets;
  }

  @Override
  public Class<AssetRetired> event() {
    return AssetRetired.class;
  }

  @Override
  public void on(AssetRetired event) {
    lostAssets.tell(event.assetId());
  }
}
