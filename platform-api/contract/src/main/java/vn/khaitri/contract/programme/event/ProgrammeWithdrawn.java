package vn.khaitri.contract.programme.event;

import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

@EventType("khaitri.programme.withdrawn.v1")
public record ProgrammeWithdrawn(UUID programmeId) implements DomainEvent {
  @Override
  public UUID key() {
    return programmeId;
  }
}
