package vn.khaitri.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaAddressesTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-26T00:00:00Z,2026-11-26T00:00:00Z",
    "2026-11-26T02:59:59.999Z,2026-11-26T00:00:00Z",
    "2026-11-26T03:00:00Z,2026-11-26T03:00:00Z",
    "2026-11-26T23:10:00Z,2026-11-26T21:00:00Z"
  })
  void windowsStandOnTheClock(Instant now, Instant start) {
    var found = MediaAddresses.windowStart(now, Duration.ofHours(3));

    assertEquals(start, found);
  }
}
