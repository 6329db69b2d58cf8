package vn.khaitri.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.events.DeadLetterApi;
import vn.khaitri.contract.events.DeadLetterView;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@RolesAllowed(Roles.ADMIN)
class DeadLetterResource implements DeadLetterApi {
  private static final int LATEST = 100;

  private final DeadLetterRepository deadLetters;
  private final EventConsumer consumer;
  private final Inbox inbox;

  DeadLetterResource(DeadLetterRepository deadLetters, EventConsumer consumer, Inbox inbox) {
    this.deadLetters = deadLetters;
    this.consumer = consumer;
    this.inbox = inbox;
  }

  @Override
  public List<DeadLetterView> deadLetters() {
    return deadLetters.latest(LATEST).stream().map(DeadLetter::view).toList();
  }

  @Override
  @Transactional
  public void redeliver(UUID deadLetterId) {
    var letter =
        deadLetters
            .findByIdOptional(deadLetterId)
            .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
    var handler =
        consumer
            .handler(letter.consumer())
            .orElseThrow(
                () -> new ProblemException(EventsProblem.CONSUMER_GONE, letter.consumer()));
    try {
      inbox.take(letter.consumer(), letter.envelope(), handler);
    } catch (JsonProcessingException unreadable) {
      throw new ProblemException(EventsProblem.EVENT_UNREADABLE);
    }
    deadLetters.delete(letter);
  }
}
