package vn.khaitri.courserun;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How many learners each run has, as enrolment tells it: a moment late, never in the way. */
@ApplicationScoped
class RunPlaceRepository {
  private final Session session;

  RunPlaceRepository(Session session) {
    this.session = session;
  }

  /**
   * The latest fact about a place stands, in whatever order they come.
   *
   * @param at null for facts that do not carry their time: those stand as they come
   */
  void note(UUID enrolmentId, UUID runId, boolean taken, @Nullable Instant at) {
    session
        .createNativeMutationQuery(
            """
            with noted as (
              insert into courserun.run_place as place (enrolment_id, run_id, taken, at)
              values (:enrolment, :run, :taken, :at)
              on conflict (enrolment_id) do update set taken = excluded.taken, at = excluded.at
                where place.at is null or excluded.at is null or place.at <= excluded.at
              returning new.run_id, coalesce(old.taken, false) as before, new.taken as after)
            insert into courserun.run_learners as counted (run_id, learners)
            select run_id, case when after then 1 else -1 end from noted where before <> after
            on conflict (run_id) do update set learners = counted.learners + excluded.learners
            """)
        .setParameter("enrolment", enrolmentId)
        .setParameter("run", runId)
        .setParameter("taken", taken)
        .setParameter("at", at, Instant.class)
        .executeUpdate();
  }

  /** Runs that nobody ever entered are left out. */
  Map<UUID, Long> taken(Collection<UUID> runIds) {
    return session
        .createNativeQuery(
            """
            select run_id, learners from courserun.run_learners where run_id = any(:runs)
            """,
            Object[].class)
        .setParameter("runs", runIds.toArray(UUID[]::new))
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Integer) row[1]).longValue()));
  }
}
