package vn.khaitri.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Reads what a learner has done in runs: one statement, however many runs there are. */
@ApplicationScoped
class TraceQueries {
  private static final String DONE =
      """
      select run_id, 'RUN' as kind, cast(null as uuid) as lesson_id, completed_at,
        cast(null as bigint) as length, cast(null as bigint) as credited, cast(null as int) as duration,
        cast(null as int) as position, cast(null as timestamptz) as last_at
      from learning.run_progress where learner_id = :learner and run_id = any(:runs)
      union all
      select run_id, 'COMPLETION', lesson_id, completed_at, null, null, null, null, null
      from learning.completion where learner_id = :learner and run_id = any(:runs)
      """;

  private static final String WATCHED =
      """
      union all
      select run_id, 'WATCHED', lesson_id, null,
        (select coalesce(sum(upper(r) - lower(r)), 0) from unnest(w.ranges) as r),
      """
          + WatchedRepository.CREDITED
          + """
      , duration, position, last_at
      from learning.watched w where learner_id = :learner and run_id = any(:runs)
      """;

  private static final int RUN_ID = 0;
  private static final int KIND = 1;
  private static final int LESSON_ID = 2;
  private static final int COMPLETED_AT = 3;
  private static final int LENGTH = 4;
  private static final int CREDITED = 5;
  private static final int DURATION = 6;
  private static final int POSITION = 7;
  private static final int LAST_AT = 8;

  private final Session session;

  TraceQueries(Session session) {
    this.session = session;
  }

  /** Without what was watched; by run, runs in which nothing was done are left out. */
  Map<UUID, Traces> done(UUID learnerId, Collection<UUID> runIds) {
    return traces(DONE, learnerId, runIds);
  }

  /** All of it. */
  Traces all(UUID learnerId, UUID runId) {
    return traces(DONE + WATCHED, learnerId, List.of(runId)).getOrDefault(runId, Traces.NONE);
  }

  private Map<UUID, Traces> traces(String sql, UUID learnerId, Collection<UUID> runIds) {
    return session
        .createNativeQuery(sql, Object[].class)
        .addScalar("run_id", UUID.class)
        .addScalar("kind", String.class)
        .addScalar("lesson_id", UUID.class)
        .addScalar("completed_at", Instant.class)
        .addScalar("length", Long.class)
        .addScalar("credited", Long.class)
        .addScalar("duration", Integer.class)
        .addScalar("position", Integer.class)
        .addScalar("last_at", Instant.class)
        .setParameter("learner", learnerId)
        .setParameter("runs", runIds.toArray(UUID[]::new))
        .getResultStream()
        .collect(groupingBy(row -> (UUID) row[RUN_ID]))
        .entrySet()
        .stream()
        .collect(toMap(Map.Entry::getKey, run -> traces(learnerId, run.getKey(), run.getValue())));
  }

  private static Traces traces(UUID learnerId, UUID runId, List<Object[]> rows) {
    var metAt = of("RUN", rows).map(row -> (Instant) row[COMPLETED_AT]).filter(Objects::nonNull);
    var completedAt =
        of("COMPLETION", rows)
            .collect(toMap(row -> (UUID) row[LESSON_ID], row -> (Instant) row[COMPLETED_AT]));
    var watched =
        of("WATCHED", rows)
            .map(row -> watched(learnerId, runId, row, completedAt.containsKey(row[LESSON_ID])))
            .collect(toMap(Watched::lessonId, Function.identity()));
    return new Traces(metAt.findFirst().orElse(null), completedAt, watched);
  }

  private static Stream<Object[]> of(String kind, List<Object[]> rows) {
    return rows.stream().filter(row -> kind.equals(row[KIND]));
  }

  private static Watched watched(UUID learnerId, UUID runId, Object[] row, boolean completed) {
    return new Watched(
        learnerId,
        runId,
        (UUID) row[LESSON_ID],
        (Long) row[LENGTH],
        (Long) row[CREDITED],
        (Integer) row[DURATION],
        (Instant) row[LAST_AT],
        (Integer) row[POSITION],
        completed);
  }
}
