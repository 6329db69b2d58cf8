package vn.khaitri.contract.event;

import java.util.UUID;

/**
 * A fact that one feature tells the others. Records ids and facts, never names, phone numbers or
 * addresses of persons.
 *
 * <p>Each implementing record carries {@link EventType}.
 */
public interface DomainEvent {
  /** The aggregate that the fact is about: events with one key stay in order. */
  UUID key();
}
