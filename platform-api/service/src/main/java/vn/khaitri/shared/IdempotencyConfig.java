package vn.khaitri.shared;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Of the keys under which answers of creates are kept. */
@ConfigMapping(prefix = "khaitri.idempotency")
interface IdempotencyConfig {
  Duration keepFor();

  Duration purgeEvery();

  /** Keys that one caller may have at a time. */
  int mostPerCaller();
}
