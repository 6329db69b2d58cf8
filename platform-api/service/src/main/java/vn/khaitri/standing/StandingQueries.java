package vn.khaitri.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.standing.StandingCounts;
import vn.khaitri.contract.standing.StandingOrder;
import vn.khaitri.contract.standing.StandingState;
import vn.khaitri.standing.StandingPolicy.Line;

/** The lists of learners: narrowed, sorted and cut in the database. */
@ApplicationScoped
class StandingQueries {
  private static final String COLUMNS =
      """
      select s.run_id, s.learner_id, s.name, s.enrolled_at, s.seen_at, s.percent, s.theory, s.practice, s.fast_days,
        s.completed_at, s.exam_percent, s.changed_at
      """;

  private static final String OF_A_RUN =
      """
      from standing.learner s
      cross join (select cast(:seenAfter as timestamptz) as seen_after, cast(:least as int) as least_percent) line
      where s.active and s.run_id = :run
      """;

  private static final String OF_PEOPLE =
      """
      from standing.learner s
      join (select run_id, to_timestamp(millis / 1000.0) as seen_after, least_percent
        from unnest(cast(:runs as uuid[]), cast(:seenAfter as bigint[]), cast(:least as int[]))
          as one(run_id, millis, least_percent)) line on line.run_id = s.run_id
      where s.active and s.learner_id = any(:people)
      """;

  private static final String SLOW =
      "(s.seen_at < line.seen_after or s.percent < line.least_percent)";

  private static final String COUNTS =
      """
      count(*) filter (where %s) as not_begun, count(*) filter (where %s) as learning,
      count(*) filter (where %s) as slow, count(*) filter (where %s) as done
      """
          .formatted(
              condition(StandingState.NOT_BEGUN),
              condition(StandingState.LEARNING),
              condition(StandingState.SLOW),
              condition(StandingState.DONE));

  private final Session session;

  StandingQueries(Session session) {
    this.session = session;
  }

  /**
   * A part of the learners of a run.
   *
   * @param state null for all
   * @param since null for all; else those that changed then or later
   */
  List<Standing> ofRun(
      Line line,
      @Nullable StandingState state,
      @Nullable Instant since,
      StandingOrder order,
      int page,
      int size) {
    return standings(
        ofRun(
                COLUMNS
                    + OF_A_RUN
                    + narrowed(state)
                    + changed(since)
                    + "order by "
                    + order(order)
                    + " limit :size offset cast(:page as bigint) * :size",
                line,
                since)
            .setParameter("page", page)
            .setParameter("size", size));
  }

  long countOfRun(Line line, @Nullable StandingState state, @Nullable Instant since) {
    var sql = "select count(*), 0 as nothing " + OF_A_RUN + narrowed(state) + changed(since);
    return ((Number) ofRun(sql, line, since).getSingleResult()[0]).longValue();
  }

  StandingCounts counts(Line line) {
    return counts(ofRun("select " + COUNTS + OF_A_RUN, line, null).getSingleResult(), 0);
  }

  /** The runs that any of these people are in. */
  List<UUID> runsOf(Collection<UUID> people) {
    return session
        .createNativeQuery(
            "select distinct s.run_id from standing.learner s where s.active and s.learner_id = any(:people)",
            UUID.class)
        .setParameter("people", people.toArray(UUID[]::new))
        .getResultList();
  }

  /** How many of them are in one of the runs. */
  long countPeople(Collection<UUID> people) {
    return session
        .createNativeQuery(
            """
            select count(distinct s.learner_id) from standing.learner s
            where s.active and s.learner_id = any(:people)
            """,
            Long.class)
        .setParameter("people", people.toArray(UUID[]::new))
        .getSingleResult();
  }

  /** By run. */
  Map<UUID, StandingCounts> counts(Collection<UUID> people, List<Line> lines) {
    return ofPeople("select s.run_id, " + COUNTS + OF_PEOPLE + "group by s.run_id", people, lines)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> counts(row, 1)));
  }

  /** A part of them in these runs, by given name. */
  List<Standing> ofPeople(
      Collection<UUID> people,
      List<Line> lines,
      @Nullable StandingState state,
      int page,
      int size) {
    return standings(
        ofPeople(
                COLUMNS
                    + OF_PEOPLE
                    + narrowed(state)
                    + "order by s.given_name, s.name, s.learner_id, s.run_id"
                    + " limit :size offset cast(:page as bigint) * :size",
                people,
                lines)
            .setParameter("page", page)
            .setParameter("size", size));
  }

  /** As {@link StandingPolicy#state} says it of one. */
  private static String condition(StandingState state) {
    return switch (state) {
      case DONE -> "s.completed_at is not null";
      case NOT_BEGUN -> "s.completed_at is null and s.seen_at is null";
      case SLOW -> "s.completed_at is null and s.seen_at is not null and " + SLOW;
      case LEARNING -> "s.completed_at is null and s.seen_at is not null and not " + SLOW;
    };
  }

  private static String narrowed(@Nullable StandingState state) {
    return state == null ? " " : " and " + condition(state) + " ";
  }

  private static String changed(@Nullable Instant since) {
    return since == null ? " " : " and s.changed_at >= :since ";
  }

  private static String order(StandingOrder order) {
    return switch (order) {
      case NAME -> "s.given_name, s.name, s.learner_id";
      case LEAST_PERCENT -> "s.percent, s.learner_id";
      case LONGEST_AWAY -> "s.seen_at nulls first, s.learner_id";
      case CHANGED -> "s.changed_at, s.learner_id";
    };
  }

  private NativeQuery<Object[]> ofRun(String sql, Line line, @Nullable Instant since) {
    var query =
        session
            .createNativeQuery(sql, Object[].class)
            .setParameter("run", line.runId())
            .setParameter("seenAfter", line.seenAfter())
            .setParameter("least", line.leastPercent());
    return since == null ? query : query.setParameter("since", since);
  }

  private NativeQuery<Object[]> ofPeople(String sql, Collection<UUID> people, List<Line> lines) {
    return session
        .createNativeQuery(sql, Object[].class)
        .setParameter("people", people.toArray(UUID[]::new))
        .setParameter("runs", lines.stream().map(Line::runId).toArray(UUID[]::new))
        .setParameter(
            "seenAfter",
            lines.stream().map(line -> line.seenAfter().toEpochMilli()).toArray(Long[]::new))
        .setParameter("least", lines.stream().map(Line::leastPercent).toArray(Integer[]::new));
  }

  private static StandingCounts counts(Object[] row, int from) {
    return new StandingCounts(
        ((Number) row[from]).longValue(),
        ((Number) row[from + 1]).longValue(),
        ((Number) row[from + 2]).longValue(),
        ((Number) row[from + 3]).longValue());
  }

  private static List<Standing> standings(NativeQuery<Object[]> query) {
    return query
        .addScalar("run_id", UUID.class)
        .addScalar("learner_id", UUID.class)
        .addScalar("name", String.class)
        .addScalar("enrolled_at", Instant.class)
        .addScalar("seen_at", Instant.class)
        .addScalar("percent", Integer.class)
        .addScalar("theory", BigDecimal.class)
        .addScalar("practice", BigDecimal.class)
        .addScalar("fast_days", Integer.class)
        .addScalar("completed_at", Instant.class)
        .addScalar("exam_percent", Integer.class)
        .addScalar("changed_at", Instant.class)
        .getResultStream()
        .map(StandingQueries::standing)
        .toList();
  }

  private static Standing standing(@Nullable Object[] row) {
    return new Standing(
        (UUID) Objects.requireNonNull(row[0]),
        (UUID) Objects.requireNonNull(row[1]),
        (String) Objects.requireNonNull(row[2]),
        (Instant) Objects.requireNonNull(row[3]),
        (Instant) row[4],
        (Integer) Objects.requireNonNull(row[5]),
        (BigDecimal) Objects.requireNonNull(row[6]),
        (BigDecimal) Objects.requireNonNull(row[7]),
        (Integer) Objects.requireNonNull(row[8]),
        (Instant) row[9],
        (Integer) row[10],
        (Instant) Objects.requireNonNull(row[11]));
  }
}
