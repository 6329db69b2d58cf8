package vn.khaitri.contract.library.event;

import java.time.LocalDate;
import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * The licence of an appraised asset ran out: nobody is given it until the licence is renewed. Told
 * once for each end of validity.
 *
 * @param validTo the last day on which it was good
 */
@EventType("khaitri.library.asset.expired.v1")
public record AssetExpired(UUID assetId, LocalDate validTo) implements DomainEvent {
  @Override
  public UUID key() {
    return assetId;
  }
}
