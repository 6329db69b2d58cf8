package vn.khaitri.worker.ffmpeg;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Notices when progress lines only repeat themselves: a stuck ffmpeg goes on reporting. */
final class SignsOfLife implements Consumer<String> {
  private static final Set<String> THAT_MOVE = Set.of("frame", "out_time_us", "total_size");

  private final Map<String, String> seen = new HashMap<>();
  private volatile long lastChange = System.nanoTime();

  @Override
  public void accept(String line) {
    var equals = Math.max(line.indexOf('='), 0);
    var key = line.substring(0, equals);
    if (THAT_MOVE.contains(key) && !line.equals(seen.put(key, line))) {
      lastChange = System.nanoTime();
    }
  }

  long silentNanos() {
    return System.nanoTime() - lastChange;
  }
}
