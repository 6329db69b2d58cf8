package vn.khaitri.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import java.util.stream.LongStream;

/** Counts what the program sends to the database for an act. */
@Singleton
public class Statements {
  /** Something scheduled may send some of its own in between: the least of these counts. */
  private static final int TIMES = 5;

  private final StatementCounter counter;

  Statements(@PersistenceUnitExtension StatementCounter counter) {
    this.counter = counter;
  }

  /**
   * @param act done several times
   */
  public long of(Runnable act) {
    return of(() -> {}, act);
  }

  /**
   * @param before what is done before each time, and not counted
   */
  public long of(Runnable before, Runnable act) {
    return LongStream.generate(
            () -> {
              before.run();
              long already = counter.count();
              act.run();
              return counter.count() - already;
            })
        .limit(TIMES)
        .min()
        .orElseThrow();
  }
}
