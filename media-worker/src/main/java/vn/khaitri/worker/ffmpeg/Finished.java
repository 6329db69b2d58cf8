package vn.khaitri.worker.ffmpeg;

import java.util.List;

/**
 * How a run ended.
 *
 * @param exitCode of the program; above 128 when a signal ended it
 * @param stalled we ended it because it made no progress
 * @param lastFrame pictures written to the first video output
 * @param messages the last lines that it wrote to stderr
 */
public record Finished(int exitCode, boolean stalled, long lastFrame, List<String> messages) {
  public boolean succeeded() {
    return exitCode == 0 && !stalled;
  }

  /** For the operator's log. */
  public String summary() {
    return "exit code %d%s: %s"
        .formatted(exitCode, stalled ? " after a stall" : "", String.join(" | ", messages));
  }
}
