package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.khaitri.events.Events;

/** Names each lesson of an issued version that shows an asset which is given out no more. */
@ApplicationScoped
class LostAssets {
  private final VersionRepository versions;
  private final Events events;

  LostAssets(VersionRepository versions, Events events) {
    this.versions = versions;
    this.events = events;
  }

  void tell(UUID assetId) {
    versions.showing(assetId).forEach(events::tell);
  }
}
