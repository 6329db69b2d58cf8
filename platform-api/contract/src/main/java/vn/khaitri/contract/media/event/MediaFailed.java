package vn.khaitri.contract.media.event;

import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;
import vn.khaitri.contract.media.FailureReason;

@EventType("khaitri.media.failed.v1")
public record MediaFailed(UUID mediaId, FailureReason reason) implements DomainEvent {
  @Override
  public UUID key() {
    return mediaId;
  }
}
