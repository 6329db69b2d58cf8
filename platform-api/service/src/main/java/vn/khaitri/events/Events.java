package vn.khaitri.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.khaitri.contract.event.DomainEvent;

/** Where a feature tells what happened. */
@ApplicationScoped
public class Events {
  private final OutboxRepository outbox;
  private final EventSender sender;
  private final Event<OutboxFilled> filled;

  Events(OutboxRepository outbox, EventSender sender, Event<OutboxFilled> filled) {
    this.outbox = outbox;
    this.sender = sender;
    this.filled = filled;
  }

  /** Goes out if and only if the running transaction commits, soon after it does. */
  @Transactional(TxType.MANDATORY)
  public void publish(DomainEvent event) {
    outbox.add(Envelope.of(event));
    filled.fire(new OutboxFilled());
  }

  /**
   * For facts too many for a row each: straight to the broker, back once it has acknowledged. With
   * the broker away the outbox keeps it and it goes out later.
   */
  @Transactional(TxType.NEVER)
  public void publishNow(DomainEvent event) {
    var envelope = Envelope.of(event);
    if (!sender.trySend(envelope)) {
      outbox.addAlone(envelope);
    }
  }

  /** Fired inside the transaction that wrote to the outbox. */
  record OutboxFilled() {}
}
