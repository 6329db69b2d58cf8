package vn.khaitri.contract.organisation.event;

import java.time.Instant;
import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/** A person belongs to this unit now, as somebody else confirmed, and to no other. */
@EventType("khaitri.organisation.member.joined.v1")
public record MemberJoined(UUID personId, UUID unitId, Instant at) implements DomainEvent {
  @Override
  public UUID key() {
    return personId;
  }
}
