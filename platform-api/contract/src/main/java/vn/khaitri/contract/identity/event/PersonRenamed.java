package vn.khaitri.contract.identity.event;

import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/** A person goes by another name now; which one, identity tells who asks. */
@EventType("khaitri.identity.person.renamed.v1")
public record PersonRenamed(UUID personId, Instant at) implements DomainEvent {
  @Override
  public UUID key() {
    return personId;
  }
}
