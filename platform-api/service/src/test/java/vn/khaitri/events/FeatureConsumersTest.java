package vn.khaitri.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.certification.event.CertificateRevoked;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.OnRevokedBrake;

/** Each feature reads its events by itself. */
@QuarkusTest
class FeatureConsumersTest extends ApiTest {
  @Inject EventConsumers consumers;
  @Inject OnRevokedProbe probe;
  @Inject OnRevokedBrake brake;

  @TestHTTPResource(value = "/metrics", management = true)
  URI metrics;

  @TestHTTPResource(value = "/health/live", management = true)
  URI liveness;

  @Test
  void everyFeatureWithHandlersHasAConsumerAndReportsOneMore() {
    var names = consumers.all().stream().map(FeatureConsumer::name).collect(Collectors.toSet());

    assertTrue(
        names.containsAll(
            Set.of(
                "catalog",
                "courserun",
                "enrolment",
                "learning",
                "authoring",
                "certification",
                "assessment",
                "watched")),
        names.toString());
  }

  @Test
  void aHandlerThatStandsStillHoldsNoOtherFeature() {
    var held = revoked();
    var next = revoked();
    var release = brake.hold(held.certificateId());

    tell(held);
    tell(next);

    try {
      eventually().until(() -> probe.taken(next.certificateId()) == 1);
    } finally {
      release.run();
    }
    assertEquals(1, probe.taken(held.certificateId()));
  }

  @Test
  void whoStandsStillWhileEventsComeIsSeenAndRecovers() {
    var held = revoked();
    var release = brake.hold(held.certificateId());
    tell(held);
    var progress = progressOf("testing");
    eventually().until(() -> progress.silence().compareTo(Duration.ofSeconds(6)) > 0);

    tell(revoked());

    try {
      eventually().until(() -> progress.isStuck(Duration.ofSeconds(6)));
      assertTrue(progress.lag() >= 1);
      assertFalse(progressOf("events").isStuck(Duration.ofSeconds(6)));
    } finally {
      release.run();
    }
    eventually().until(() -> !progress.isStuck(Duration.ofSeconds(6)));
  }

  @Test
  void lagAndSilenceOfEachAreMetrics() {
    var text = RestAssured.given().get(metrics).then().statusCode(200).extract().asString();

    assertTrue(text.contains("khaitri_events_lag{consumer=\"learning\""), text);
    assertTrue(text.contains("khaitri_events_silence_seconds{consumer=\"watched\""), text);
  }

  @Test
  void whoReadsIsLive() {
    var answer = RestAssured.given().get(liveness).then().statusCode(200).extract().asString();

    assertTrue(answer.contains("Events are handled"), answer);
  }

  private ConsumerProgress progressOf(String name) {
    return consumers.all().stream()
        .filter(consumer -> consumer.name().equals(name))
        .findFirst()
        .orElseThrow()
        .progress();
  }

  private static CertificateRevoked revoked() {
    return new CertificateRevoked(
        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Instant.now());
  }
}
