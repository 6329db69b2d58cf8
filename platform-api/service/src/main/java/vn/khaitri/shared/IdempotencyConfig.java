package vn.khaitri.shared;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Of the keys under which answers of creates are kept. */
@ConfigMapping(prefix = "khaitri.idempotency")
interface IdempotencyConfig {
  /** How long the answer of a create is kept under the key that its caller sent. */
  Duration keepFor();

  /** How often older answers are removed. */
  Duration purgeEvery();

  /** Keys that one caller may have at a time. */
  int mostPerCaller();
}
