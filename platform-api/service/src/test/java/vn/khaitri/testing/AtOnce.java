package vn.khaitri.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same act by many hands in the same moment. */
public final class AtOnce {
  private AtOnce() {}

  /** What each of them got. */
  public static <T> List<T> times(int hands, Callable<T> act) throws Exception {
    var ready = new CyclicBarrier(hands);
    try (var threads = Executors.newFixedThreadPool(hands)) {
      Callable<T> together =
          () -> {
            ready.await();
            return act.call();
          };
      var results = new ArrayList<T>();
      for (Future<T> result :
          Stream.generate(() -> together).limit(hands).map(threads::submit).toList()) {
        results.add(result.get());
      }
      return results;
    }
  }

  /** How many got which answer, for acts that answer with a status code. */
  public static Map<Integer, Long> statuses(int hands, Callable<Integer> act) throws Exception {
    return times(hands, act).stream()
        .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
  }
}
