package vn.khaitri.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.Grown;

/** 200,000 events that were taken, some of them long ago. */
@QuarkusTest
class InboxGrowthTest extends ApiTest {
  private static final String INBOX = "events.inbox";
  private static final int PURGED = 1000;

  private static final List<String> FILL =
      List.of(
          """
          insert into events.inbox (consumer, event_id, taken_at)
          select 'vn.khaitri.learning.OnGrowth' || n % 5, gen_random_uuid(), now() - make_interval(mins => n)
          from generate_series(1, 200000) n
          """);

  @Inject Grown grown;
  @Inject InboxRepository inbox;

  @Test
  void whatIsOldIsFoundWithoutReadingTheRest() {
    var monthAgo = Instant.now().minus(30, ChronoUnit.DAYS);

    var reads =
        grown.reads(
            List.of(INBOX), FILL, () -> assertEquals(PURGED, inbox.forget(monthAgo, PURGED)));

    assertEquals(0, reads.of(INBOX).scans());
    assertTrue(reads.of(INBOX).rows() <= 3 * PURGED, reads.of(INBOX).toString());
  }

  @Test
  void anEventIsFoundAmongAll() {
    var reads =
        grown.reads(
            List.of(INBOX),
            FILL,
            () -> inbox.add("vn.khaitri.learning.OnGrowth1", UUID.randomUUID()));

    assertEquals(0, reads.of(INBOX).scans());
  }
}
