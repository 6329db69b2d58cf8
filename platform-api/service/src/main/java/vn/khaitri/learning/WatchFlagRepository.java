package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hibernate.Session;
import vn.khaitri.learning.Classroom.Seat;

/** Counts what was refused, by itself: a refusal has no transaction that would keep it. */
@ApplicationScoped
class WatchFlagRepository {
  private final DataSource database;
  private final Session session;

  WatchFlagRepository(DataSource database, Session session) {
    this.database = database;
    this.session = session;
  }

  /** How many in all lessons, of learners that had any. */
  Map<UUID, Integer> counts(UUID runId, Collection<UUID> learnerIds) {
    return session
        .createNativeQuery(
            """
            select learner_id, cast(least(sum(reports), 1000000) as int) as reports from learning.watch_flag
            where run_id = :run and learner_id = any(:learners) group by learner_id
            """,
            Object[].class)
        .addScalar("learner_id", UUID.class)
        .addScalar("reports", Integer.class)
        .setParameter("run", runId)
        .setParameter("learners", learnerIds.toArray(UUID[]::new))
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
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
