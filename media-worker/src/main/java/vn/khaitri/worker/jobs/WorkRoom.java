package vn.khaitri.worker.jobs;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/**
 * The disk that this worker has. What does not fit is left to others: a disk that fills up spoils
 * the task at hand and everything else on the machine.
 */
@Singleton
class WorkRoom {
  private static final Logger LOG = Logger.getLogger(WorkRoom.class);

  /** Beside the upload and its normalised copy. */
  private static final long FOR_RENDITIONS = 512L * 1024 * 1024;

  private final WorkerConfig config;
  private boolean full;
  private long lastHeld;

  WorkRoom(WorkerConfig config) {
    this.config = config;
  }

  /**
   * Bytes of the largest upload that fits; none when not even a small one does.
   *
   * @param heldBytes that would go before another job came
   */
  synchronized long largestSource(long heldBytes) throws IOException {
    lastHeld = heldBytes;
    return largestSource();
  }

  /** The same as when it was last asked what may go. */
  synchronized long largestSource() throws IOException {
    var largest = (free(config.workDir()) + lastHeld - FOR_RENDITIONS) / 2;
    if (full != largest <= 0) {
      full = largest <= 0;
      LOG.warnf(
          "Work folder %s %s", config.workDir(), full ? "is full: no jobs" : "has room again");
    }
    return Math.max(0, largest);
  }

  /**
   * @throws IOException when there is not enough any more
   */
  static void require(Path folder, long sourceBytes) throws IOException {
    var needed = 2 * sourceBytes + FOR_RENDITIONS;
    if (free(folder) < needed) {
      throw new IOException("%d bytes free of %d needed".formatted(free(folder), needed));
    }
  }

  private static long free(Path folder) throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }
}
