package vn.khaitri.media;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several clients that do the same thing at the same time. */
final class AtOnce {
  private AtOnce() {}

  static <T> List<T> times(int clients, Callable<T> act) {
    return all(Collections.nCopies(clients, act));
  }

  static <T> List<T> all(List<Callable<T>> acts) {
    try (var threads = Executors.newFixedThreadPool(acts.size())) {
      return threads.invokeAll(acts).stream().map(AtOnce::result).toList();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(end);
    }
  }

  private static <T> T result(Future<T> done) {
    try {
      return done.get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
