package vn.khaitri.learning;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.learning.event.LearnerSeen;
import vn.khaitri.shared.Ids;

@ApplicationScoped
class RunProgressRepository implements PanacheRepositoryBase<RunProgress, UUID> {
  /** Opens the row when none is there. */
  void open(UUID learnerId, UUID runId, Instant now) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into learning.run_progress (id, learner_id, run_id, started_at)
            values (:id, :learner, :run, :now)
            on conflict (learner_id, run_id) do nothing
            """)
        .setParameter("id", Ids.next())
        .setParameter("learner", learnerId)
        .setParameter("run", runId)
        .setParameter("now", now)
        .executeUpdate();
  }

  RunProgress lock(UUID learnerId, UUID runId) {
    return find("learnerId = ?1 and runId = ?2", learnerId, runId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResult();
  }

  /**
   * A part of the runs, latest activity first; to be enrolled is the first of the acts.
   *
   * @param enrolledAt the runs to choose from
   */
  List<UUID> latest(UUID learnerId, Map<UUID, Instant> enrolledAt, int page, int size) {
    var runs = List.copyOf(enrolledAt.entrySet());
    return getSession()
        .createNativeQuery(
            """
            select mine.run_id
            from unnest(cast(:runs as uuid[]), cast(:enrolled as bigint[])) as mine(run_id, enrolled)
            left join learning.run_progress progress
              on progress.learner_id = :learner and progress.run_id = mine.run_id
            order by greatest(to_timestamp(mine.enrolled / 1000.0), progress.active_at) desc, mine.run_id desc
            limit :size offset cast(:page as bigint) * :size
            """,
            UUID.class)
        .setParameter("runs", runs.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
        .setParameter(
            "enrolled",
            runs.stream().map(run -> run.getValue().toEpochMilli()).toArray(Long[]::new))
        .setParameter("learner", learnerId)
        .setParameter("page", page)
        .setParameter("size", size)
        .getResultList();
  }

  Optional<Instant> activeAt(UUID learnerId, UUID runId) {
    return find("learnerId = ?1 and runId = ?2", learnerId, runId)
        .singleResultOptional()
        .map(RunProgress::activeAt);
  }

  /**
   * Notes that learners were seen. A minute more or less does not matter to the order of a list,
   * and saves a write with most reports.
   *
   * @return the first of each learner's day in a run
   */
  List<LearnerSeen> seen(List<LearnerSeen> seen) {
    return getSession()
        .createNativeQuery(
            """
            with latest as (
              select progress.id, max(to_timestamp(seen.at / 1000.0)) as at
              from unnest(cast(:learners as uuid[]), cast(:runs as uuid[]), cast(:ats as bigint[]))
                as seen(learner_id, run_id, at)
              join learning.run_progress progress using (learner_id, run_id)
              group by progress.id),
            due as (
              select progress.id, latest.at, progress.active_at as before
              from learning.run_progress progress join latest using (id)
              where progress.active_at is null or progress.active_at < latest.at - interval '1 minute'
              order by progress.id for update of progress),
            noted as (
              update learning.run_progress progress set active_at = due.at from due where due.id = progress.id
              returning progress.learner_id, progress.run_id, due.at, due.before)
            select learner_id, run_id, at from noted
            where before is null or cast(before at time zone 'Asia/Ho_Chi_Minh' as date)
              < cast(at at time zone 'Asia/Ho_Chi_Minh' as date)
            """,
            Object[].class)
        .addScalar("learner_id", UUID.class)
        .addScalar("run_id", UUID.class)
        .addScalar("at", Instant.class)
        .setParameter("learners", seen.stream().map(LearnerSeen::learnerId).toArray(UUID[]::new))
        .setParameter("runs", seen.stream().map(LearnerSeen::runId).toArray(UUID[]::new))
        .setParameter("ats", seen.stream().map(one -> one.at().toEpochMilli()).toArray(Long[]::new))
        .getResultStream()
        .map(row -> new LearnerSeen((UUID) row[0], (UUID) row[1], (Instant) row[2]))
        .toList();
  }

  /** The oldest change first; all of them when no moment is given. */
  PanacheQuery<RunProgress> changedSince(@Nullable Instant moment) {
    return find(
        "completedAt >= ?1 order by completedAt, id",
        Objects.requireNonNullElse(moment, Instant.EPOCH));
  }

  /** How many they are, counted no further than this number. */
  long countChangedSince(@Nullable Instant moment, long most) {
    return getSession()
        .createNativeQuery(
            """
            select count(*) from (select 1 from learning.run_progress where completed_at >= :moment limit :most) listed
            """,
            Long.class)
        .setParameter("moment", Objects.requireNonNullElse(moment, Instant.EPOCH))
        .setParameter("most", most)
        .getSingleResult();
  }
}
