package vn.khaitri.journey;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tasks of a transcoding job as the API keeps them. */
final class TaskRows {
  private final Map<String, String> settings;

  /**
   * @param settings of the programs
   */
  TaskRows(Map<String, String> settings) {
    this.settings = settings;
  }

  /**
   * @param endedAt set when it is done
   */
  record Row(
      String task,
      int number,
      String state,
      int attempts,
      String worker,
      int percent,
      @Nullable Instant endedAt) {
    boolean running(String kind) {
      return task.equals(kind) && state.equals("RUNNING");
    }

    boolean done(String kind) {
      return task.equals(kind) && state.equals("DONE");
    }
  }

  List<Row> of(UUID media) {
    var sql =
        "select task, number, state, attempts, coalesce(worker, ''), progress_percent, ended_at"
            + " from media.transcoding_task where media_id = ? order by task, number";
    try (var connection =
            DriverManager.getConnection(
                settings.get("KHAITRI_DB_URL"),
                settings.get("KHAITRI_DB_USER"),
                settings.get("KHAITRI_DB_PASSWORD"));
        var query = connection.prepareStatement(sql)) {
      query.setObject(1, media);
      var rows = new ArrayList<Row>();
      try (var found = query.executeQuery()) {
        while (found.next()) {
          var ended = found.getTimestamp(7);
          rows.add(
              new Row(
                  found.getString(1),
                  found.getInt(2),
                  found.getString(3),
                  found.getInt(4),
                  found.getString(5),
                  found.getInt(6),
                  ended == null ? null : ended.toInstant()));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Those that are done. */
  List<Row> done(UUID media) {
    return of(media).stream().filter(row -> row.state().equals("DONE")).toList();
  }
}
