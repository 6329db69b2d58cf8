package vn.khaitri.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** What the kernel has counted for processes (proc(5)). */
final class Processes {
  /** Of {@code /proc/PID/stat}: a clock tick is 10 ms on every Linux that we run on. */
  private static final long NANOS_PER_TICK = 10_000_000;

  /** Places of utime, stime, cutime and cstime after the name of the program. */
  private static final int FIRST_TIME = 11;

  private static final int LAST_TIME = 14;

  private Processes() {}

  /** CPU time of a process and of the children that it has waited for; nanoseconds. */
  static long cpuNanos(long pid) {
    var times = statistics(pid);
    long ticks = 0;
    for (int place = FIRST_TIME; place <= LAST_TIME; place++) {
      ticks += Long.parseLong(times[place]);
    }
    return ticks * NANOS_PER_TICK;
  }

  /** CPU time of the ended children of this process; nanoseconds. */
  static long cpuNanosOfOurChildren() {
    var times = statistics(ProcessHandle.current().pid());
    return (Long.parseLong(times[LAST_TIME - 1]) + Long.parseLong(times[LAST_TIME]))
        * NANOS_PER_TICK;
  }

  /** Resident memory of all of them together; one that has just ended counts nothing. */
  static long residentBytes(Collection<Long> pids) {
    return pids.stream().mapToLong(Processes::residentBytes).sum();
  }

  private static long residentBytes(long pid) {
    try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .sum();
    } catch (IOException | UncheckedIOException ended) {
      return 0;
    }
  }

  private static String[] statistics(long pid) {
    try {
      var line = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return line.substring(line.lastIndexOf(')') + 2).split(" ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
