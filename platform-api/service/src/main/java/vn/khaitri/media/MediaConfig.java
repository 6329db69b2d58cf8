package vn.khaitri.media;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "khaitri.media")
interface MediaConfig {
  /** The largest video that may be uploaded. */
  MemorySize maxUpload();

  /** What the uploads of a unit may have together, where no administrator said otherwise. */
  MemorySize unitQuota();

  /** What the store holds, where it cannot be asked; counts the files as they were uploaded. */
  Optional<MemorySize> storeCapacity();

  /** A folder on the disk of the store, where that is a disk of this machine. */
  Optional<Path> storeDisk();

  /** How much of the store stays free for what is made of the uploads. */
  MemorySize reserve();

  /** Pieces that one upload may come in. */
  int maxChunks();

  /** An unfinished upload that nobody added to for this long is thrown away. */
  Duration abandonAfter();

  /** How long a worker keeps a task without a sign of life. */
  Duration lease();

  /** Claims of one task after which its job is given up. */
  int maxAttempts();

  /** Wait before a task that failed by no fault of the file is tried a second time. */
  Duration retryAfter();

  /** How long an address still opens when it is handed out, at least. */
  Duration addressValidity();

  /** For this stretch of the clock everybody is handed the same address. */
  Duration addressWindow();

  /** Time between the end of an upload or a job and the removal of what it left in the store. */
  Duration sweepGrace();

  /** How often the store is swept. */
  Duration sweepEvery();
}
