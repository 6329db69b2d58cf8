package vn.khaitri.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Which handler has taken which event. Plain JDBC: a row is written once and never read. */
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
                "insert into events.inbox (consumer, event_id) values (?, ?) on conflict do nothing")) {
      insert.setString(1, consumer);
      insert.setObject(2, eventId);
      return insert.executeUpdate() == 1;
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }
}
