package vn.khaitri.library;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.Period;

@ConfigMapping(prefix = "khaitri.library")
interface LibraryConfig {
  /** How long an address of a file opens. */
  Duration addressValidity();

  /** How long the same address is handed out; what is left of it stays valid. */
  Duration addressReuse();

  /** Time from the day on which an asset is brought in to its first review. */
  Period reviewAfter();

  /** Time between the writing of a file and its removal when no asset names it. */
  Duration sweepGrace();

  /** How often the store is swept. */
  Duration sweepEvery();

  /** How often it is looked whose licence has run out. */
  Duration expiryCheckEvery();
}
