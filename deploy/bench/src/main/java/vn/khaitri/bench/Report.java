package vn.khaitri.bench;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints a line per figure: name, value, target, {@code ok} or {@code short}. */
final class Report {
  private final PrintStream out;
  private boolean allMet = true;

  Report(PrintStream out) {
    this.out = out;
  }

  /**
   * @param most the target: the ratio may be this large
   */
  void ratio(String name, Pair pair, double most) {
    boolean met = pair.ratio() <= most;
    allMet &= met;
    out.printf(
        Locale.ROOT,
        "%-24s %6.2f  <= %5.2f  %-5s (%.1f ms / %.1f ms)%n",
        name,
        pair.ratio(),
        most,
        met ? "ok" : "short",
        pair.ourMillis(),
        pair.leastMillis());
  }

  /**
   * @param most the target: the figure may be this large; null where none is set
   * @param unit of both
   */
  void most(String name, double value, @Nullable Double most, String unit) {
    if (most == null) {
      out.printf(Locale.ROOT, "%-24s %6.2f  no target       (%s)%n", name, value, unit);
      return;
    }
    boolean met = value <= most;
    allMet &= met;
    out.printf(
        Locale.ROOT,
        "%-24s %6.2f  <= %5.2f  %-5s (%s)%n",
        name,
        value,
        most,
        met ? "ok" : "short",
        unit);
  }

  boolean allMet() {
    return allMet;
  }
}
