package vn.khaitri.testing;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.events.EventHandler;
import vn.khaitri.events.Events;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.local.Tokens;

/**
 * What every test of the API has: people with tokens, events, patience. Subclasses carry
 * {@code @QuarkusTest}.
 */
@WithTestResource(RealStack.class)
public abstract class ApiTest {
  /** Tokens are good for five minutes, and all tests of the module meet one Keycloak. */
  private static final Duration REFRESH = Duration.ofMinutes(3);

  private static final Map<DemoAccount, Token> TOKENS = new ConcurrentHashMap<>();

  @ConfigProperty(name = "KHAITRI_OIDC_URL")
  String realm;

  @Inject Events events;
  @Inject @All List<EventHandler<?>> handlers;

  /** A JSON request by this person. */
  protected RequestSpecification as(DemoAccount account) {
    return anonymous().auth().oauth2(token(account));
  }

  protected RequestSpecification anonymous() {
    return RestAssured.given()
        .filter(new DescribedAnswers())
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON);
  }

  protected String token(DemoAccount account) {
    return TOKENS
        .compute(
            account,
            (person, kept) ->
                kept != null && kept.isFresh()
                    ? kept
                    : new Token(new Tokens(realm).of(person), System.nanoTime()))
        .text();
  }

  /**
   * Who is none of the demo accounts.
   *
   * @throws IllegalArgumentException when Keycloak refuses, with its reason
   */
  protected String signIn(String login, String password) {
    return new Tokens(realm).signIn(login, password);
  }

  private record Token(String text, long taken) {
    boolean isFresh() {
      return System.nanoTime() - taken < REFRESH.toNanos();
    }
  }

  /** Tells an event as a feature would, through outbox and Kafka. */
  protected void tell(DomainEvent event) {
    inTransaction(() -> events.publish(event));
  }

  /** Gives an event to all its handlers, as the consumer would, without the inbox's memory. */
  protected <E extends DomainEvent> E handle(E event) {
    handlers.stream()
        .filter(handler -> handler.event().equals(event.getClass()))
        .forEach(handler -> take(handler, event));
    return event;
  }

  private <E extends DomainEvent> void take(EventHandler<E> handler, DomainEvent event) {
    inTransaction(() -> handler.on(handler.event().cast(event)));
  }

  protected void inTransaction(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }

  /** Waits for what travels through Kafka. */
  protected static ConditionFactory eventually() {
    return Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(100));
  }
}
