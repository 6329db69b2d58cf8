package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import vn.khaitri.contract.learning.event.LessonWatched;

/** Watched stretches as multiranges: no entity can merge two reports as PostgreSQL can. */
@ApplicationScoped
class WatchedRepository {
  private static final String COLUMNS =
      """
      w.learner_id, w.run_id, w.lesson_id, w.duration, w.first_at, w.last_at, w.position,
      (select coalesce(sum(upper(r) - lower(r)), 0) from unnest(w.ranges) as r) as length,
      exists (select from learning.completion c
              where (c.learner_id, c.run_id, c.lesson_id) = (w.learner_id, w.run_id, w.lesson_id))
        as completed
      """;

  /**
   * Union, least and greatest: the same rows whatever the order and however often. Sorted, so that
   * two batches never wait for each other in a circle.
   */
  private static final String MERGE =
      """
      insert into learning.watched as w
        (learner_id, run_id, lesson_id, ranges, duration, first_at, last_at, position, position_at)
      select learner_id, run_id, lesson_id, range_agg(int4range(from_ms, to_ms)), max(duration),
        min(at), max(at), (array_agg(to_ms order by at desc, to_ms desc))[1], max(at)
      from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::int[], ?::int[], ?::timestamptz[])
        as report(learner_id, run_id, lesson_id, from_ms, to_ms, duration, at)
      group by learner_id, run_id, lesson_id
      order by learner_id, run_id, lesson_id
      on conflict (learner_id, run_id, lesson_id) do update set
        ranges = w.ranges + excluded.ranges,
        duration = excluded.duration,
        first_at = least(w.first_at, excluded.first_at),
        last_at = greatest(w.last_at, excluded.last_at),
        position = case
          when (excluded.position_at, excluded.position) > (w.position_at, w.position)
          then excluded.position else w.position end,
        position_at = greatest(w.position_at, excluded.position_at)
      returning
      """
          + COLUMNS;

  private final Session session;

  WatchedRepository(Session session) {
    this.session = session;
  }

  /**
   * @param durations of the media, in milliseconds
   * @return the rows that the reports belong to, as they are now
   */
  List<Watched> merge(List<LessonWatched> reports, Map<UUID, Integer> durations) {
    return query(
        MERGE,
        statement -> {
          array(statement, 1, "uuid", reports, LessonWatched::learnerId);
          array(statement, 2, "uuid", reports, LessonWatched::runId);
          array(statement, 3, "uuid", reports, LessonWatched::lessonId);
          array(statement, 4, "int4", reports, LessonWatched::fromMillis);
          array(statement, 5, "int4", reports, LessonWatched::toMillis);
          array(statement, 6, "int4", reports, report -> durations.get(report.mediaId()));
          array(statement, 7, "timestamptz", reports, LessonWatched::at);
        });
  }

  private List<Watched> query(String sql, Parameters parameters) {
    return session.doReturningWork(
        connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            parameters.setOn(statement);
            try (var rows = statement.executeQuery()) {
              var watched = new ArrayList<Watched>();
              while (rows.next()) {
                watched.add(watched(rows));
              }
              return watched;
            }
          }
        });
  }

  private static Watched watched(ResultSet row) throws SQLException {
    return new Watched(
        row.getObject("learner_id", UUID.class),
        row.getObject("run_id", UUID.class),
        row.getObject("lesson_id", UUID.class),
        row.getLong("length"),
        row.getInt("duration"),
        row.getObject("first_at", OffsetDateTime.class).toInstant(),
        row.getObject("last_at", OffsetDateTime.class).toInstant(),
        row.getInt("position"),
        row.getBoolean("completed"));
  }

  private static <T> void array(
      PreparedStatement statement, int index, String type, List<T> items, Function<T, ?> column)
      throws SQLException {
    statement.setArray(
        index, statement.getConnection().createArrayOf(type, items.stream().map(column).toArray()));
  }

  private interface Parameters {
    void setOn(PreparedStatement statement) throws SQLException;
  }
}
