package vn.khaitri.events;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.certification.event.CertificateRevoked;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.PublishedCourses;

@QuarkusTest
class DeliveryTest extends ApiTest {
  private static final String LETTERS = "/api/v1/events/dead-letters";

  @Inject OnRevokedProbe probe;
  @Inject Delivery delivery;

  @Test
  void anEventThatComesTwiceIsTakenOnce() {
    var event = revoked();
    var envelope = Envelope.of(event);

    delivery.deliver(probe, envelope, DeliveryTest::alive);
    delivery.deliver(probe, envelope, DeliveryTest::alive);

    assertEquals(1, probe.taken(event.certificateId()));
  }

  @Test
  void whatCannotBeTakenIsTriedThriceAndTheNextGoesOn() {
    var sick = revoked();
    var next =
        new CertificateRevoked(UUID.randomUUID(), sick.learnerId(), sick.runId(), Instant.now());
    probe.refuse(sick.certificateId());

    tell(sick);
    tell(next);

    eventually().until(() -> probe.taken(next.certificateId()) == 1);
    assertEquals(3, probe.tried(sick.certificateId()));
    as(DemoAccount.ADMIN)
        .get(LETTERS)
        .then()
        .body("items.consumer", hasItem(OnRevokedProbe.class.getName()));
  }

  @Test
  void aDeadLetterIsTakenWhenItsHandlerHasRecovered() {
    var event = revoked();
    probe.refuse(event.certificateId());
    delivery.deliver(probe, Envelope.of(event), DeliveryTest::alive);
    probe.recover(event.certificateId());
    var letter = latestLetter();

    var answer = as(DemoAccount.ADMIN).post(LETTERS + "/" + letter + "/redelivery").then();

    answer.statusCode(204);
    assertEquals(1, probe.taken(event.certificateId()));
    as(DemoAccount.ADMIN).post(LETTERS + "/" + letter + "/redelivery").then().statusCode(404);
  }

  @Test
  void theOperatorSeesWhoFailedAndWhy() {
    var event = revoked();
    probe.refuse(event.certificateId());

    delivery.deliver(probe, Envelope.of(event), DeliveryTest::alive);

    as(DemoAccount.ADMIN)
        .get(LETTERS)
        .then()
        .body("items[0].consumer", equalTo(OnRevokedProbe.class.getName()))
        .body("items[0].reason", containsString("Not to be taken"));
  }

  @Test
  void onlyAnAdminSeesDeadLetters() {
    var answer = as(DemoAccount.INSTRUCTOR).get(LETTERS).then();

    answer.statusCode(403);
  }

  @Test
  void anEventThatNoBrokerTakesNeverEntersTheOutbox() {
    var lesson = PublishedCourses.lesson(LessonKind.TEXT, "b".repeat(200), null);
    var huge =
        PublishedCourses.version(
            UUID.randomUUID(), 1, "", Stream.generate(() -> lesson).limit(5000).toList());

    assertThrows(IllegalArgumentException.class, () -> tell(huge));
  }

  private static CertificateRevoked revoked() {
    return new CertificateRevoked(
        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Instant.now());
  }

  private String latestLetter() {
    return as(DemoAccount.ADMIN).get(LETTERS).path("items[0].id");
  }

  /** Nobody asks here whether a delivery that takes long still lives. */
  private static void alive() {}
}
