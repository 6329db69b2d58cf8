package vn.khaitri.testing;

import jakarta.inject.Singleton;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;

/** Counts what the program sends to the database. */
@Singleton
public class Statements {
  /** Consumers and the relay send some of their own in between: the least of these counts. */
  private static final int TIMES = 5;

  private final SessionFactory sessions;

  Statements(SessionFactory sessions) {
    this.sessions = sessions;
  }

  /**
   * @param act done several times
   */
  public long of(Runnable act) {
    var statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    try {
      return LongStream.generate(
              () -> {
                statistics.clear();
                act.run();
                return statistics.getPrepareStatementCount();
              })
          .limit(TIMES)
          .min()
          .orElseThrow();
    } finally {
      statistics.setStatisticsEnabled(false);
    }
  }
}
