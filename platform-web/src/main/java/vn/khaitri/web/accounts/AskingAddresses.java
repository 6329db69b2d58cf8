package vn.khaitri.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many codes were asked for from one address within an hour: enough for a hall of learners
 * behind one router. It remembers so many addresses and no more, each node for itself; the API
 * counts by number and over all.
 */
@ApplicationScoped
class AskingAddresses {
  static final int MOST = 60;
  private static final int REMEMBERED = 10_000;
  private static final Duration WINDOW = Duration.ofHours(1);

  private final Map<String, Asked> asked = new LinkedHashMap<>();

  private record Asked(Instant since, int times) {}

  synchronized boolean mayAsk(String address, Instant now) {
    var before = asked.remove(address);
    var within =
        before != null && now.isBefore(before.since().plus(WINDOW)) ? before : new Asked(now, 0);
    asked.put(address, new Asked(within.since(), within.times() + 1));
    if (asked.size() > REMEMBERED) {
      asked.remove(asked.keySet().iterator().next());
    }
    return within.times() < MOST;
  }
}
