package vn.khaitri.worker.ffmpeg;

import java.time.Duration;

/**
 * What one child may take before the kernel or we end it.
 *
 * @param memoryBytes address space
 * @param fileBytes largest file that it may write
 * @param cpu on all cores together
 * @param stall how long it may show no progress at all
 * @param grace between SIGTERM and SIGKILL
 */
public record Limits(
    long memoryBytes, long fileBytes, Duration cpu, Duration stall, Duration grace) {
  private static final long GIB = 1024L * 1024 * 1024;

  /** For encoding; its CPU is a hundred times what a piece takes, against one that never ends. */
  public static Limits forEncoding() {
    return new Limits(
        6 * GIB, 20 * GIB, Duration.ofHours(4), Duration.ofSeconds(120), Duration.ofSeconds(1));
  }

  /** For a look at a file: no progress is reported, so the stall time is the whole time. */
  public static Limits forProbing() {
    return new Limits(
        2 * GIB, GIB, Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(1));
  }
}
