package vn.khaitri.contract.media.event;

import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/** An upload is whole, or was asked to be transcoded again: wakes the workers. */
@EventType("khaitri.media.uploaded.v1")
public record MediaUploaded(UUID mediaId) implements DomainEvent {
  @Override
  public UUID key() {
    return mediaId;
  }
}
