package vn.khaitri.shared;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long an answer of the database is waited for. */
@ConfigMapping(prefix = "khaitri.database")
interface DatabaseConfig {
  /** How long an answer of the database is waited for while a caller waits. */
  Duration patience();

  /** The same for background work, and for what {@link LongRequest} names. */
  Duration longPatience();
}
