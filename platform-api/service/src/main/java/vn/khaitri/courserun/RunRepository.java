package vn.khaitri.courserun;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.contract.courserun.RunState;

@ApplicationScoped
class RunRepository implements PanacheRepositoryBase<Run, UUID> {
  /** Holds the row until the transaction ends: acts on one run come one after the other. */
  Optional<Run> findLocked(UUID runId) {
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

  /** With the versions that they teach. */
  List<Run> withTaught(Collection<UUID> runIds) {
    return list("from Run r join fetch r.taught where r.id in ?1", runIds);
  }

  /** The moment of the first learning in a run, the earliest heard of. */
  void learnt(UUID runId, Instant at) {
    update(
        "firstLearntAt = ?2 where id = ?1 and (firstLearntAt is null or firstLearntAt > ?2)",
        runId,
        at);
  }
}
