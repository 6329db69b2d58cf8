package vn.khaitri.worker.ffmpeg;

import java.time.Duration;
import java.util.function.Consumer;

/** Reads the blocks of {@code key=value} lines that {@code -progress} writes. */
final class ProgressReader implements Consumer<String> {
  private final Consumer<Progress> listener;
  private Progress block = Progress.NONE;

  ProgressReader(Consumer<Progress> listener) {
    this.listener = listener;
  }

  @Override
  public void accept(String line) {
    var equals = line.indexOf('=');
    if (equals < 0) {
      return;
    }
    var value = line.substring(equals + 1).strip();
    switch (line.substring(0, equals)) {
      case "frame" -> block = new Progress(number(value), block.position());
      case "out_time_us" ->
          block = new Progress(block.frame(), Duration.ofNanos(number(value) * 1000));
      case "progress" -> listener.accept(block);
      default -> {}
    }
  }

  /** FFmpeg writes N/A before the first packet, and negative times before zero. */
  private static long number(String value) {
    return value.matches("\\d{1,15}") ? Long.parseLong(value) : 0;
  }
}
