package vn.khaitri.shared;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What errors of the database mean. */
public final class Database {
  private Database() {}

  /**
   * Whether the database is away, too slow or has no connection left: worth a later try. Class 08
   * is connection, 57P a server that goes down or starts, 57014 a statement that took too long, 53
   * a server without room; a full pool gives no state at all.
   */
  public static boolean away(Throwable failure) {
    return chain(failure)
        .filter(SQLException.class::isInstance)
        .findFirst()
        .map(sql -> Optional.ofNullable(((SQLException) sql).getSQLState()).orElse("08"))
        .filter(
            state ->
                state.startsWith("08")
                    || state.startsWith("57P")
                    || state.equals("57014")
                    || state.startsWith("53"))
        .isPresent();
  }

  /**
   * A failure and all that stand behind it. What went wrong at a commit stands beside it as
   * suppressed, behind an exception of the transaction manager.
   */
  private static Stream<Throwable> chain(Throwable failure) {
    var found = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
    var order = new ArrayList<Throwable>();
    var waiting = new ArrayDeque<Throwable>(List.of(failure));
    while (!waiting.isEmpty()) {
      var next = waiting.poll();
      if (found.add(next)) {
        order.add(next);
        Optional.ofNullable(next.getCause()).ifPresent(waiting::add);
        waiting.addAll(List.of(next.getSuppressed()));
      }
    }
    return order.stream();
  }
}
