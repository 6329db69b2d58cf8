package vn.khaitri.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.khaitri.contract.event.DomainEvent;

/**
 * Remembers what each handler has taken, in the transaction of the effect: a second delivery
 * changes nothing.
 */
@ApplicationScoped
class Inbox {
  private final InboxRepository taken;

  Inbox(InboxRepository taken) {
    this.taken = taken;
  }

  @Transactional(rollbackOn = Exception.class)
  <E extends DomainEvent> void take(String consumer, Envelope envelope, EventHandler<E> handler)
      throws JsonProcessingException {
    if (taken.add(consumer, envelope.id())) {
      handler.on(envelope.open(handler.event()));
    }
  }
}
