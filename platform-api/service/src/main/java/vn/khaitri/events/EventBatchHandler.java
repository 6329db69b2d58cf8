package vn.khaitri.events;

import java.util.List;
import vn.khaitri.contract.event.DomainEvent;

/**
 * Takes events that are too many for a transaction each. Batches leave no mark in the inbox, so an
 * event may come again and in any order, and the effect must be that of once.
 */
public interface EventBatchHandler<E extends DomainEvent> extends EventHandler<E> {
  /** Called in a transaction. Whatever it throws, each event is then tried by itself. */
  void onAll(List<E> events);

  @Override
  default void on(E event) {
    onAll(List.of(event));
  }
}
