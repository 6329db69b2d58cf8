package vn.khaitri.shared;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long an answer of the database is waited for. */
@ConfigMapping(prefix = "khaitri.database")
interface DatabaseConfig {
  /** While a caller waits. */
  Duration patience();

  /** For background work, and for what {@link LongRequest} names. */
  Duration longPatience();
}
