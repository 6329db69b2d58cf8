package vn.khaitri.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Events that were decided and not yet sent. Plain JDBC: no entity stands behind a row that lives
 * for moments.
 */
@ApplicationScoped
class OutboxRepository {
  /** Any number that no other advisory lock of this database uses. */
  private static final long RELAY_LOCK = 7_012_025;

  private final DataSource database;

  OutboxRepository(DataSource database) {
    this.database = database;
  }

  @Transactional(TxType.MANDATORY)
  void add(Envelope envelope) {
    insert(envelope);
  }

  @Transactional(TxType.REQUIRES_NEW)
  void addAlone(Envelope envelope) {
    insert(envelope);
  }

  /** False when another node relays. Held until the running transaction ends. */
  boolean lockRelay() {
    return run(
        connection -> {
          try (var query = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            query.setLong(1, RELAY_LOCK);
            try (var row = query.executeQuery()) {
              return row.next() && row.getBoolean(1);
            }
          }
        });
  }

  List<Envelope> oldest(int limit) {
    return run(
        connection -> {
          try (var query =
              connection.prepareStatement(
                  "select id, type, topic, key, time, traceparent, payload from events.outbox order by seq limit ?")) {
            query.setInt(1, limit);
            try (var rows = query.executeQuery()) {
              var envelopes = new ArrayList<Envelope>();
              while (rows.next()) {
                envelopes.add(envelope(rows));
              }
              return envelopes;
            }
          }
        });
  }

  void remove(List<UUID> ids) {
    run(
        connection -> {
          try (var delete =
              connection.prepareStatement("delete from events.outbox where id = any(?)")) {
            delete.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            return delete.executeUpdate();
          }
        });
  }

  long waiting() {
    return run(
        connection -> {
          try (var query = connection.prepareStatement("select count(*) from events.outbox");
              var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  private void insert(Envelope envelope) {
    run(
        connection -> {
          try (var insert =
              connection.prepareStatement(
                  "insert into events.outbox (id, type, topic, key, time, traceparent, payload) values (?,?,?,?,?,?,?::jsonb)")) {
            insert.setObject(1, envelope.id());
            insert.setString(2, envelope.type());
            insert.setString(3, envelope.topic());
            insert.setString(4, envelope.key());
            insert.setTimestamp(5, Timestamp.from(envelope.time()));
            insert.setString(6, envelope.traceparent());
            insert.setString(7, envelope.payload());
            return insert.executeUpdate();
          }
        });
  }

  private static Envelope envelope(ResultSet row) throws SQLException {
    return new Envelope(
        row.getObject("id", UUID.class),
        row.getString("type"),
        row.getString("topic"),
        row.getString("key"),
        row.getTimestamp("time").toInstant(),
        row.getString("traceparent"),
        row.getString("payload"));
  }

  private <T> T run(Statement<T> statement) {
    try (var connection = database.getConnection()) {
      return statement.run(connection);
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }

  private interface Statement<T> {
    T run(Connection connection) throws SQLException;
  }
}
