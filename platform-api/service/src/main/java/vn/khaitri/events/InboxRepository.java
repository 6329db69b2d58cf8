package vn.khaitri.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/** Which handler has taken which event. Plain JDBC: a row is written once and never changed. */
@ApplicationScoped
class InboxRepository {
  private final DataSource database;

  InboxRepository(DataSource database) {
    this.database = database;
  }

  /** False when it was there before. */
  boolean add(String consumer, UUID eventId) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into events.inbox (consumer, event_id) values (?, ?) on conflict do"
                    + " nothing")) {
      insert.setString(1, consumer);
      insert.setObject(2, eventId);
      return insert.executeUpdate() == 1;
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }

  /** How many rows from before that time were there to forget, at most so many. */
  int forget(Instant before, int atMost) {
    try (var connection = database.getConnection();
        var delete =
            connection.prepareStatement(
                """
                delete from events.inbox where ctid = any(array(
                  select ctid from events.inbox where taken_at < ?
                  order by taken_at limit ? for update skip locked))
                """)) {
      delete.setTimestamp(1, Timestamp.from(before));
      delete.setInt(2, atMost);
      return delete.executeUpdate();
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }
}
