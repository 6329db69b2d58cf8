package vn.khaitri.courserun;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.contract.courserun.RunState;

@ApplicationScoped
class RunRepository implements PanacheRepositoryBase<Run, UUID> {
  private final Event<RunChanged> changes;

  RunRepository(Event<RunChanged> changes) {
    this.changes = changes;
  }

  /** Holds the row until the transaction ends: acts on one run come one after the other. */
  Optional<Run> findLocked(UUID runId) {
    changes.fire(new RunChanged(runId));
    return findByIdOptional(runId, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Run> selfPacedOpen(UUID courseId) {
    return list("courseId = ?1 and plan is null and state = ?2", courseId, RunState.OPEN);
  }

  List<Run> openOf(UUID versionId) {
    return list("taught.versionId = ?1 and state = ?2", versionId, RunState.OPEN);
  }

  /** Runs that take learners, or will on a day that is set. */
  List<Run> open(UUID courseId, Instant now) {
    return list(
        "courseId = ?1 and state = ?2 and not taught.withdrawn"
            + " and coalesce(plan.enrolUntil, plan.endsAt, ?3) >= ?3",
        Sort.by("plan.startsAt", Sort.NullPrecedence.NULLS_FIRST).and("openedAt").and("id"),
        courseId,
        RunState.OPEN,
        now);
  }

  /** With the version that it teaches. */
  Optional<Run> withTaught(UUID runId) {
    return find("from Run r join fetch r.taught where r.id = ?1", runId).singleResultOptional();
  }

  /** Of these runs what their rows say to learners. */
  List<RunDates> dates(Collection<UUID> runIds) {
    return getSession()
        .createNativeQuery(
            """
            select id, course_id, version_id, mode, starts_at, ends_at from courserun.course_run
            where id = any(:runs)
            """,
            Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("course_id", UUID.class)
        .addScalar("version_id", UUID.class)
        .addScalar("mode", String.class)
        .addScalar("starts_at", Instant.class)
        .addScalar("ends_at", Instant.class)
        .setParameter("runs", runIds.toArray(UUID[]::new))
        .getResultStream()
        .map(
            row ->
                new RunDates(
                    (UUID) row[0],
                    (UUID) row[1],
                    (UUID) row[2],
                    row[3] == null ? null : RunMode.valueOf((String) row[3]),
                    (Instant) row[4],
                    (Instant) row[5]))
        .toList();
  }

  /** The moment of the first learning in a run, the earliest heard of. */
  void learnt(UUID runId, Instant at) {
    update(
        "firstLearntAt = ?2 where id = ?1 and (firstLearntAt is null or firstLearntAt > ?2)",
        runId,
        at);
  }

  /** The oldest change first; all of them when no moment is given. */
  PanacheQuery<Run> changedSince(@Nullable Instant moment) {
    return find(
        "changedAt >= ?1 order by changedAt, id",
        Objects.requireNonNullElse(moment, Instant.EPOCH));
  }

  /** How many they are, counted no further than this number. */
  long countChangedSince(@Nullable Instant moment, long most) {
    return getSession()
        .createNativeQuery(
            """
            select count(*) from (select 1 from courserun.course_run where changed_at >= :moment limit :most) listed
            """,
            Long.class)
        .setParameter("moment", Objects.requireNonNullElse(moment, Instant.EPOCH))
        .setParameter("most", most)
        .getSingleResult();
  }
}
