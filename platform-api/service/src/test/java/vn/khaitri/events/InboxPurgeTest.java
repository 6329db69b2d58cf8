package vn.khaitri.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.testing.ApiTest;

/** The inbox remembers for as long as Kafka may bring an event again, and no longer. */
@QuarkusTest
class InboxPurgeTest extends ApiTest {
  @Inject InboxPurge purge;
  @Inject InboxRepository inbox;
  @Inject EntityManager entities;

  private final String consumer = "InboxPurgeTest-" + UUID.randomUUID();

  @Test
  void whatIsOldGoesAlsoWhenItIsMoreThanOneTransactionTakes() {
    took(12_000, "31 days");

    purge.purge();

    assertEquals(0, rows());
  }

  @Test
  void whatMayComeAgainStays() {
    took(3, "29 days");

    purge.purge();

    assertEquals(3, rows());
  }

  @Test
  void anEventOfLateIsStillKnown() {
    var kept = UUID.randomUUID();
    inTransaction(() -> assertTrue(inbox.add(consumer, kept)));

    purge.purge();

    inTransaction(() -> assertFalse(inbox.add(consumer, kept)));
  }

  private void took(int events, String ago) {
    inTransaction(
        () ->
            entities
                .createNativeQuery(
                    "insert into events.inbox select ?1, gen_random_uuid(), now() - cast(?2 as"
                        + " interval) from generate_series(1, ?3)")
                .setParameter(1, consumer)
                .setParameter(2, ago)
                .setParameter(3, events)
                .executeUpdate());
  }

  private int rows() {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from events.inbox where consumer = ?1")
                .setParameter(1, consumer)
                .getSingleResult())
        .intValue();
  }
}
