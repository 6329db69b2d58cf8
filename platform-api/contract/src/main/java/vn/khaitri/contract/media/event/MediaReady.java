package vn.khaitri.contract.media.event;

import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

@EventType("khaitri.media.ready.v1")
public record MediaReady(UUID mediaId, double durationSeconds) implements DomainEvent {
  @Override
  public UUID key() {
    return mediaId;
  }
}
