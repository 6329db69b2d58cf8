package vn.khaitri.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.certification.event.CertificateRevoked;
import vn.khaitri.contract.deadletter.DeadLetterView;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;

/** An operator sends again what a handler could not take. */
@QuarkusTest
class RedeliveryTest extends ApiTest {
  private static final String DEAD_LETTERS = "/api/v1/events/dead-letters";

  @Inject DeadLetterRepository deadLetters;
  @Inject OnRevokedProbe handler;

  private final UUID certificate = UUID.randomUUID();

  @Test
  void whatFailsAgainStaysWithItsNewReasonAndTime() {
    handler.refuse(certificate);
    var before = buried(revocation());

    var answer = redeliver(before);

    assertEquals(409, answer.statusCode());
    assertTrue(answer.path("type").toString().endsWith("still-failing"), answer.asString());
    var after = letter(before.eventId());
    assertTrue(after.reason().contains("Not to be taken"), after.reason());
    assertTrue(after.failedAt().isAfter(before.failedAt()));
  }

  @Test
  void aFailedRedeliveryLeavesNothingThatStopsTheNext() {
    handler.refuse(certificate);
    var letter = buried(revocation());
    assertEquals(409, redeliver(letter).statusCode());
    handler.recover(certificate);

    var answer = redeliver(letter);

    assertEquals(204, answer.statusCode());
    assertEquals(1, handler.taken(certificate));
    assertTrue(letters(letter.eventId()).isEmpty());
  }

  @Test
  void whatCannotBeReadIsNamedSoAndStays() {
    var fact = revocation();
    var letter =
        buried(
            new Envelope(fact.id(), fact.type(), fact.topic(), fact.key(), fact.time(), null, "{"));

    var answer = redeliver(letter);

    assertEquals(409, answer.statusCode());
    assertTrue(answer.path("type").toString().endsWith("event-unreadable"), answer.asString());
    assertEquals(1, letters(letter.eventId()).size());
  }

  private Envelope revocation() {
    return Envelope.of(
        new CertificateRevoked(certificate, UUID.randomUUID(), UUID.randomUUID(), Instant.now()));
  }

  private DeadLetterView buried(Envelope envelope) {
    deadLetters.add(
        Delivery.nameOf(handler), envelope, new IllegalStateException("the first failure"));
    return letter(envelope.id());
  }

  private Response redeliver(DeadLetterView letter) {
    return as(DemoAccount.ADMIN).post(DEAD_LETTERS + "/" + letter.id() + "/redelivery");
  }

  private DeadLetterView letter(UUID eventId) {
    return letters(eventId).getFirst();
  }

  private List<DeadLetterView> letters(UUID eventId) {
    List<DeadLetterView> all =
        as(DemoAccount.ADMIN)
            .get(DEAD_LETTERS + "?size=100")
            .jsonPath()
            .getList("items", DeadLetterView.class);
    return all.stream().filter(letter -> letter.eventId().equals(eventId)).toList();
  }
}
