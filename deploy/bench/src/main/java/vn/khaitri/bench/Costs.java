package vn.khaitri.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.khaitri.local.ManagedProcess;

/** CPU time that programs have used; nanoseconds, in the order of the programs. */
final class Costs {
  private final long[] nanos;

  Costs(long... nanos) {
    this.nanos = nanos.clone();
  }

  /** A program and what it is called in a report. */
  record Part(String name, ManagedProcess process) {}

  static Costs of(List<Part> parts) {
    return new Costs(
        parts.stream()
            .mapToLong(part -> part.process().pids().stream().mapToLong(Processes::cpuNanos).sum())
            .toArray());
  }

  /** What each used since then, for one of so many acts; milliseconds. */
  double[] millisSince(Costs before, int acts) {
    var used = new double[nanos.length];
    for (int part = 0; part < nanos.length; part++) {
      used[part] = (nanos[part] - before.nanos[part]) / 1e6 / acts;
    }
    return used;
  }

  /** Part by part the median of rounds. */
  static double[] medians(List<double[]> rounds) {
    var medians = new double[rounds.getFirst().length];
    for (int part = 0; part < medians.length; part++) {
      int place = part;
      var sorted = rounds.stream().mapToDouble(round -> round[place]).sorted().toArray();
      medians[part] = sorted[sorted.length / 2];
    }
    return medians;
  }

  static double sum(double[] millis) {
    return Arrays.stream(millis).sum();
  }

  /** For people: {@code web 1.2, API 0.8}. */
  static String words(List<Part> parts, double[] millis) {
    return IntStream.range(0, millis.length)
        .mapToObj(n -> String.format(Locale.ROOT, "%s %.2f", parts.get(n).name(), millis[n]))
        .collect(Collectors.joining(", "));
  }
}
