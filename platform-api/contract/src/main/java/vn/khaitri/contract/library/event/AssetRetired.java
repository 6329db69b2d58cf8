package vn.khaitri.contract.library.event;

import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/** Nobody is given the asset any more; there is no way back. */
@EventType("khaitri.library.asset.retired.v1")
public record AssetRetired(UUID assetId) implements DomainEvent {
  @Override
  public UUID key() {
    return assetId;
  }
}
