package vn.khaitri.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.shared.Ids;

@ApplicationScoped
class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, UUID> {
  /** Takes the place, or takes it again after withdrawing. False when the learner has it. */
  boolean claim(UUID learnerId, UUID runId, UUID courseId, Instant now) {
    return getEntityManager()
            .createNativeQuery(
                """
                insert into enrolment.enrolment as e
                  (id, learner_id, run_id, course_id, enrolled_at)
                values (:id, :learner, :run, :course, :now)
                on conflict (learner_id, run_id) do update
                  set enrolled_at = excluded.enrolled_at, withdrawn_at = null
                  where e.withdrawn_at is not null
                """)
            .setParameter("id", Ids.next())
            .setParameter("learner", learnerId)
            .setParameter("run", runId)
            .setParameter("course", courseId)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  Optional<Enrolment> active(UUID learnerId, UUID runId) {
    return find("learnerId = ?1 and runId = ?2 and withdrawnAt is null", learnerId, runId)
        .singleResultOptional();
  }

  boolean isActive(UUID learnerId, UUID runId) {
    return count("learnerId = ?1 and runId = ?2 and withdrawnAt is null", learnerId, runId) > 0;
  }

  /** Newest first. */
  List<Enrolment> active(UUID learnerId) {
    return list("learnerId = ?1 and withdrawnAt is null order by enrolledAt desc, id", learnerId);
  }

  Optional<Enrolment> lockOwn(UUID enrolmentId, UUID learnerId) {
    return find("id = ?1 and learnerId = ?2", enrolmentId, learnerId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }
}
