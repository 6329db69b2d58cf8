package vn.khaitri.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.deadletter.DeadLetterApi;
import vn.khaitri.contract.deadletter.DeadLetterView;
import vn.khaitri.shared.Database;
import vn.khaitri.shared.Paging;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@RolesAllowed(Roles.ADMIN)
class DeadLetterResource implements DeadLetterApi {
  private static final Logger LOG = Logger.getLogger(DeadLetterResource.class);

  private final DeadLetterRepository deadLetters;
  private final EventConsumers consumers;
  private final Inbox inbox;

  DeadLetterResource(DeadLetterRepository deadLetters, EventConsumers consumers, Inbox inbox) {
    this.deadLetters = deadLetters;
    this.consumers = consumers;
    this.inbox = inbox;
  }

  @Override
  public Page<DeadLetterView> deadLetters(int page, int size) {
    return Paging.of(deadLetters.latest(), page, size, DeadLetter::view);
  }

  @Override
  public void redeliver(UUID deadLetterId) {
    var letter =
        deadLetters
            .findByIdOptional(deadLetterId)
            .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
    var handler =
        consumers
            .handler(letter.consumer())
            .orElseThrow(
                () -> new ProblemException(EventsProblem.CONSUMER_GONE, letter.consumer()));
    try {
      QuarkusTransaction.requiringNew().call(() -> taken(deadLetterId, letter, handler));
    } catch (RuntimeException | Error failure) {
      if (Database.away(failure)) {
        throw failure;
      }
      throw stillFailing(deadLetterId, letter, failure);
    }
  }

  /** The effect and the end of the dead letter, both or neither. */
  private boolean taken(UUID deadLetterId, DeadLetter letter, EventHandler<?> handler)
      throws JsonProcessingException {
    inbox.take(letter.consumer(), letter.envelope(), handler);
    return deadLetters.deleteById(deadLetterId);
  }

  private ProblemException stillFailing(UUID deadLetterId, DeadLetter letter, Throwable thrown) {
    var failure =
        thrown instanceof QuarkusTransactionException && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    LOG.errorf(failure, "%s could not take dead letter %s", letter.consumer(), deadLetterId);
    deadLetters.noteFailure(deadLetterId, failure);
    return new ProblemException(
        failure instanceof JsonProcessingException
            ? EventsProblem.EVENT_UNREADABLE
            : EventsProblem.STILL_FAILING);
  }
}
