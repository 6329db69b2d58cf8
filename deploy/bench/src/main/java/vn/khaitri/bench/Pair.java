package vn.khaitri.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Ours and the least that could do the same, measured in turns; times in nanoseconds. */
final class Pair {
  /** Work whose time is taken. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  private final List<Long> ours = new ArrayList<>();
  private final List<Long> least = new ArrayList<>();

  /**
   * @param unmeasured rounds before the first that counts: both sides are warm then
   */
  static Pair measured(int unmeasured, int rounds, Work before, Work ours, Work least)
      throws Exception {
    var pair = new Pair();
    for (int round = 0; round < unmeasured + rounds; round++) {
      before.run();
      long ourTime = time(ours);
      long leastTime = time(least);
      if (round >= unmeasured) {
        pair.add(ourTime, leastTime);
      }
    }
    return pair;
  }

  void add(long ourNanos, long leastNanos) {
    ours.add(ourNanos);
    least.add(leastNanos);
  }

  /** Median of ours over median of the least. */
  double ratio() {
    return (double) median(ours) / median(least);
  }

  double ourMillis() {
    return median(ours) / 1e6;
  }

  double leastMillis() {
    return median(least) / 1e6;
  }

  private static long time(Work work) throws Exception {
    long began = System.nanoTime();
    work.run();
    return System.nanoTime() - began;
  }

  private static long median(List<Long> times) {
    var sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
