package vn.khaitri.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.ClientProxy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventTypes;
import vn.khaitri.shared.Database;

/**
 * One event to one handler: three tries, then it is a dead letter and the next event goes on. While
 * the database is away nothing is given up: it waits.
 */
@ApplicationScoped
class Delivery {
  private static final Logger LOG = Logger.getLogger(Delivery.class);
  private static final int TRIES = 3;
  private static final long FIRST_PAUSE_NANOS = 200_000_000;
  private static final long LONGEST_PAUSE_NANOS = 5_000_000_000L;

  private final Inbox inbox;
  private final DeadLetterRepository deadLetters;

  Delivery(Inbox inbox, DeadLetterRepository deadLetters) {
    this.inbox = inbox;
    this.deadLetters = deadLetters;
  }

  static boolean takes(EventHandler<?> handler, Envelope envelope) {
    return EventTypes.nameOf(handler.event()).equals(envelope.type());
  }

  static String nameOf(EventHandler<?> handler) {
    return ClientProxy.unwrap(handler).getClass().getName().replaceAll("_Subclass$", "");
  }

  /**
   * @param alive called at each try, since waiting for a database is no standing still
   */
  <E extends DomainEvent> void deliver(EventHandler<E> handler, Envelope envelope, Runnable alive) {
    long pause = FIRST_PAUSE_NANOS;
    for (int tries = 1; ; ) {
      alive.run();
      var failure = attempt(handler, envelope);
      if (failure.isEmpty()) {
        return;
      }
      if (!Database.away(failure.get())
          && (tries++ >= TRIES || failure.get() instanceof JsonProcessingException)
          && bury(nameOf(handler), envelope, failure.get())) {
        return;
      }
      LockSupport.parkNanos(pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_NANOS);
    }
  }

  /** Whatever a handler throws, the events behind this one go on. */
  @SuppressWarnings("CatchingUnchecked")
  private <E extends DomainEvent> Optional<Throwable> attempt(
      EventHandler<E> handler, Envelope envelope) {
    try {
      inbox.take(nameOf(handler), envelope, handler);
      return Optional.empty();
    } catch (Throwable failure) {
      return Optional.of(failure);
    }
  }

  /**
   * False when the database went away in between: the event is then tried again. One that cannot
   * even be buried is left to the log, or it would hold up all behind it.
   */
  private boolean bury(String consumer, Envelope envelope, Throwable failure) {
    LOG.errorf(failure, "%s could not take %s %s", consumer, envelope.type(), envelope.id());
    try {
      deadLetters.add(consumer, envelope, failure);
      return true;
    } catch (RuntimeException unburied) {
      if (Database.away(unburied)) {
        return false;
      }
      LOG.errorf(unburied, "Not even a dead letter: %s for %s", envelope, consumer);
      return true;
    }
  }
}
