package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import vn.khaitri.learning.Classroom.Seat;

/** Counts what was refused, by itself: a refusal has no transaction that would keep it. */
@ApplicationScoped
class WatchFlagRepository {
  private final DataSource database;

  WatchFlagRepository(DataSource database) {
    this.database = database;
  }

  void count(UUID learnerId, Seat seat, WatchFlag flag, Instant now) {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                """
                insert into learning.watch_flag as f
                  (learner_id, run_id, lesson_id, kind, reports, first_at, last_at)
                values (?, ?, ?, ?, 1, ?, ?)
                on conflict (run_id, learner_id, lesson_id, kind) do update set
                  reports = least(f.reports + 1, 1000000), last_at = greatest(f.last_at, excluded.last_at)
                """)) {
      statement.setObject(1, learnerId);
      statement.setObject(2, seat.run().runId());
      statement.setObject(3, seat.lesson().lessonId());
      statement.setString(4, flag.name());
      statement.setObject(5, now.atOffset(ZoneOffset.UTC));
      statement.setObject(6, now.atOffset(ZoneOffset.UTC));
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("The refused report is not counted", failure);
    }
  }
}
