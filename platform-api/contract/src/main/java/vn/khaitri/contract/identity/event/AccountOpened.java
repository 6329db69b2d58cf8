package vn.khaitri.contract.identity.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * A person was given an account.
 *
 * @param unitId where they belong from the beginning, since who keeps the unit made it; null for
 *     nowhere
 * @param openedBy the person themself where they signed up, and then no unit stands here
 */
@EventType("khaitri.identity.account.opened.v1")
public record AccountOpened(UUID personId, @Nullable UUID unitId, UUID openedBy, Instant at)
    implements DomainEvent {
  @Override
  public UUID key() {
    return personId;
  }
}
