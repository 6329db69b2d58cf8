package vn.khaitri.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What creates answered, by caller and key. Plain JDBC: written once, read seldom. */
@ApplicationScoped
class IdempotentAnswerRepository {
  private final DataSource database;
  private final Clock clock;

  IdempotentAnswerRepository(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * @param request a digest in hexadecimal of what was asked for
   * @param answer JSON
   */
  record Kept(String request, String answer) {}

  /**
   * True for who comes first; who comes second waits until the first one's transaction ends. False
   * too when the caller has as many keys as anyone may have.
   */
  boolean begin(UUID caller, String key, String request, int most) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                """
                insert into shared.idempotent_answer (caller, key, request, answer, made_at)
                select ?, ?, ?, 'null', ?
                where (select count(*) from shared.idempotent_answer where caller = ?) < ?
                on conflict (caller, key) do nothing
                """)) {
      insert.setObject(1, caller);
      insert.setString(2, key);
      insert.setString(3, request);
      insert.setTimestamp(4, Timestamp.from(clock.instant()));
      insert.setObject(5, caller);
      insert.setInt(6, most);
      return insert.executeUpdate() == 1;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  void keep(UUID caller, String key, String answer) {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update shared.idempotent_answer set answer = ?::jsonb where caller = ? and key"
                    + " = ?")) {
      update.setString(1, answer);
      update.setObject(2, caller);
      update.setString(3, key);
      update.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  Optional<Kept> find(UUID caller, String key) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select request, answer from shared.idempotent_answer where caller = ? and key"
                    + " = ?")) {
      select.setObject(1, caller);
      select.setString(2, key);
      try (var rows = select.executeQuery()) {
        return rows.next()
            ? Optional.of(new Kept(rows.getString(1), rows.getString(2)))
            : Optional.empty();
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** How many rows from before that time were there to forget, at most so many. */
  int forget(Instant before, int atMost) {
    try (var connection = database.getConnection();
        var delete =
            connection.prepareStatement(
                """
                delete from shared.idempotent_answer where ctid = any(array(
                  select ctid from shared.idempotent_answer where made_at < ?
                  order by made_at limit ? for update skip locked))
                """)) {
      delete.setTimestamp(1, Timestamp.from(before));
      delete.setInt(2, atMost);
      return delete.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
