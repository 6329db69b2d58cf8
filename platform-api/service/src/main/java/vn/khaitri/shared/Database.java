package vn.khaitri.shared;

import java.sql.SQLException;
import java.util.Optional;

/** What errors of the database mean. */
public final class Database {
  private Database() {}

  /**
   * Whether the database is away or has no connection left: worth a later try. Class 08 is
   * connection, 57P a server that goes down or starts, 53 one without room; a full pool gives no
   * state at all.
   */
  public static boolean away(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        var state = Optional.ofNullable(sql.getSQLState()).orElse("08");
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
      }
    }
    return false;
  }
}
