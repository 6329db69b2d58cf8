package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.library.event.AssetExpired;
import vn.khaitri.events.EventHandler;

/** Tells where an asset is missed from now on. */
@ApplicationScoped
class OnAssetExpired implements EventHandler<AssetExpired> {
  private final LostAssets lostAssets;

  OnAssetExpired(LostAssets lostAssets) {
    this.lostAssets = lostAssets;
  }

  @Override
  public Class<AssetExpired> event() {
    return AssetExpired.class;
  }

  @Override
  public void on(AssetExpired event) {
    lostAssets.tell(event.assetId());
  }
}
