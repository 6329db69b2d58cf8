package vn.khaitri.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.learning.event.LessonWatched;

/** Watched stretches as multiranges: no entity can merge two reports as PostgreSQL can. */
@ApplicationScoped
class WatchedRepository {
  /**
   * What the clocks of a lesson's sessions allow, of what was watched in each; of the row w of what
   * was watched. A session's clock stands still when the learner watches elsewhere.
   */
  static final String CREDITED =
      """
      (select coalesce(sum(least(
           (select coalesce(sum(upper(r) - lower(r)), 0) from unnest(s.ranges) as r),
           s.head_start + trunc(s.rate_percent * greatest(0,
             extract(epoch from least(s.last_at, s.ended_at) - s.started_at) * 10)))), 0)
       from learning.watch_session s
       where (s.learner_id, s.run_id, s.lesson_id) = (w.learner_id, w.run_id, w.lesson_id))
      """;

  private static final String REPORTS =
      """
      unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::int[], ?::int[], ?::timestamptz[], ?::int[], ?::uuid[], ?::int[])
        as report(learner_id, run_id, lesson_id, from_ms, to_ms, at, duration, session_id, rate)
      """;

  /**
   * What was watched in each session; those without one, from programs of the former release, have
   * one together for each lesson. A row is only ever added for these: the others were there before
   * their reports. Sorted, so that two batches never wait for each other in a circle.
   */
  private static final String MERGE_SESSIONS =
      """
      insert into learning.watch_session as s
        (id, learner_id, run_id, lesson_id, started_at, ended_at, head_start, rate_percent, ranges, last_at)
      select coalesce(known.id, cast(md5(concat(report.learner_id, report.run_id, report.lesson_id)) as uuid)) as id,
        report.learner_id, report.run_id, report.lesson_id,
        coalesce(known.started_at, min(report.at)),
        case when known.id is null then max(report.at) else known.ended_at end,
        coalesce(known.head_start, 60000), max(report.rate),
        range_agg(int4range(report.from_ms, report.to_ms)), max(report.at)
      from
      """
          + REPORTS
          + """
      left join learning.watch_session known on known.id = report.session_id
        and (known.learner_id, known.run_id, known.lesson_id) = (report.learner_id, report.run_id, report.lesson_id)
      where report.session_id is null or known.id is not null
      group by known.id, report.learner_id, report.run_id, report.lesson_id
      order by id
      on conflict (id) do update set
        ranges = s.ranges + excluded.ranges,
        rate_percent = greatest(s.rate_percent, excluded.rate_percent),
        started_at = least(s.started_at, excluded.started_at),
        ended_at = greatest(s.ended_at, excluded.ended_at),
        last_at = greatest(s.last_at, excluded.last_at)
      returning s.id
      """;

  private static final String COLUMNS =
      """
      w.learner_id, w.run_id, w.lesson_id, w.duration, w.last_at, w.position,
      (select coalesce(sum(upper(r) - lower(r)), 0) from unnest(w.ranges) as r) as length,
      """
          + CREDITED
          + """
      as credited,
      exists (select from learning.completion c
              where (c.learner_id, c.run_id, c.lesson_id) = (w.learner_id, w.run_id, w.lesson_id))
        as completed
      """;

  /**
   * Union, least and greatest: the same rows whatever the order and however often. Sorted like the
   * sessions.
   */
  private static final String MERGE =
      """
      insert into learning.watched as w
        (learner_id, run_id, lesson_id, ranges, duration, first_at, last_at, position, position_at)
      select learner_id, run_id, lesson_id, range_agg(int4range(from_ms, to_ms)), max(duration),
        min(at), max(at), (array_agg(to_ms order by at desc, to_ms desc))[1], max(at)
      from
      """
          + REPORTS
          + """
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
   * @throws IllegalArgumentException for a session that there is not
   */
  List<Watched> merge(List<LessonWatched> reports, Map<UUID, Integer> durations) {
    var named = reports.stream().map(LessonWatched::sessionId).filter(Objects::nonNull).distinct();
    var known = query(MERGE_SESSIONS, reports, durations, row -> row.getObject("id", UUID.class));
    if (!known.containsAll(named.toList())) {
      throw new IllegalArgumentException("Not a session of their learner and lesson: " + reports);
    }
    return query(MERGE, reports, durations, WatchedRepository::watched);
  }

  private <T> List<T> query(
      String sql, List<LessonWatched> reports, Map<UUID, Integer> durations, Row<T> row) {
    return session.doReturningWork(
        connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            array(statement, 1, "uuid", reports, LessonWatched::learnerId);
            array(statement, 2, "uuid", reports, LessonWatched::runId);
            array(statement, 3, "uuid", reports, LessonWatched::lessonId);
            array(statement, 4, "int4", reports, LessonWatched::fromMillis);
            array(statement, 5, "int4", reports, LessonWatched::toMillis);
            array(statement, 6, "timestamptz", reports, LessonWatched::at);
            array(statement, 7, "int4", reports, report -> durations.get(report.mediaId()));
            array(statement, 8, "uuid", reports, LessonWatched::sessionId);
            array(statement, 9, "int4", reports, WatchedPolicy::ratePercent);
            try (var rows = statement.executeQuery()) {
              var answer = new ArrayList<T>();
              while (rows.next()) {
                answer.add(row.read(rows));
              }
              return answer;
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
        row.getLong("credited"),
        row.getInt("duration"),
        row.getObject("last_at", OffsetDateTime.class).toInstant(),
        row.getInt("position"),
        row.getBoolean("completed"));
  }

  private static <T> void array(
      PreparedStatement statement,
      int index,
      String type,
      List<T> items,
      Function<T, ? extends @Nullable Object> column)
      throws SQLException {
    statement.setArray(
        index, statement.getConnection().createArrayOf(type, items.stream().map(column).toArray()));
  }

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }
}
