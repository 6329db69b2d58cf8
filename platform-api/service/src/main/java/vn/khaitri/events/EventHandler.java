package vn.khaitri.events;

import vn.khaitri.contract.event.DomainEvent;

/**
 * Takes one kind of event; a bean named {@code On<Event>}. It is called in a transaction of its own
 * that also records the event's id, so its effect happens once however often the event comes.
 * Events of different keys come in any order.
 */
public interface EventHandler<E extends DomainEvent> {
  Class<E> event();

  void on(E event);
}
