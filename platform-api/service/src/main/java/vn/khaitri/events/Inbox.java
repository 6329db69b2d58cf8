package vn.khaitri.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.khaitri.contract.event.DomainEvent;

/**
 * Remembers what each handler has taken, in the transaction of the effect: a second delivery
 * changes nothing.
 */
@ApplicationScoped
class Inbox {
  private final DataSource database;

  Inbox(DataSource database) {
    this.database = database;
  }

  @Transactional(rollbackOn = Exception.class)
  <E extends DomainEvent> void take(String consumer, Envelope envelope, EventHandler<E> handler)
      throws JsonProcessingException {
    if (isNew(consumer, envelope)) {
      handler.on(envelope.open(handler.event()));
    }
  }

  private boolean isNew(String consumer, Envelope envelope) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into events.inbox (consumer, event_id) values (?, ?) on conflict do nothing")) {
      insert.setString(1, consumer);
      insert.setObject(2, envelope.id());
      return insert.executeUpdate() == 1;
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }
}
