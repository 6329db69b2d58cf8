package vn.khaitri.web.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AskingAddressesTest {
  private static final Instant NOW = Instant.parse("2026-11-30T14:00:00Z");

  private final AskingAddresses addresses = new AskingAddresses();

  private void ask(String address, int times) {
    for (int i = 0; i < times; i++) {
      addresses.mayAsk(address, NOW);
    }
  }

  @Test
  void anAddressThatAsksTooOftenWaitsForAnHourAndOthersDoNot() {
    ask("192.0.2.1", AskingAddresses.MOST);

    assertFalse(addresses.mayAsk("192.0.2.1", NOW.plus(Duration.ofMinutes(59))));
    assertTrue(addresses.mayAsk("192.0.2.2", NOW));
    assertTrue(addresses.mayAsk("192.0.2.1", NOW.plus(Duration.ofMinutes(60))));
  }

  @Test
  void whatIsRememberedIsBounded() {
    ask("192.0.2.1", AskingAddresses.MOST);
    for (int i = 0; i < 10_000; i++) {
      addresses.mayAsk("host-" + i, NOW);
    }

    assertTrue(addresses.mayAsk("192.0.2.1", NOW));
  }
}
