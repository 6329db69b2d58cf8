package vn.khaitri.contract.library.event;

import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;
import vn.khaitri.contract.library.AssetKind;

/** An asset passed its appraisal. */
@EventType("khaitri.library.asset.appraised.v1")
public record AssetAppraised(UUID assetId, AssetKind kind) implements DomainEvent {
  @Override
  public UUID key() {
    return assetId;
  }
}
