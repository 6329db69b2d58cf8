package vn.khaitri.certification;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.contract.certification.EvidenceView;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.shared.Ids;

@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<Proposal, UUID> {

  /** Changes nothing when the learner is already proposed for the run. */
  void propose(UUID learnerId, CourseRun run, EvidenceView evidence) {
    var id = Ids.next();
    int proposed =
        getEntityManager()
            .createNativeQuery(
                """
                insert into certification.proposal (id, learner_id, run_id, course_id, course_title, requirements_met_at)
                values (:id, :learnerId, :runId, :courseId, :courseTitle, :at)
                on conflict (learner_id, run_id) do nothing
                """)
            .setParameter("id", id)
            .setParameter("learnerId", learnerId)
            .setParameter("runId", run.runId())
            .setParameter("courseId", run.courseId())
            .setParameter("courseTitle", run.courseTitle())
            .setParameter("at", Objects.requireNonNullElse(evidence.metAt(), evidence.askedAt()))
            .executeUpdate();
    if (proposed == 1) {
      findById(id).restOn(evidence);
    }
  }

  /** Nobody else decides on it until the transaction ends. */
  Optional<Proposal> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  PanacheQuery<Proposal> waitingOf(UUID learnerId) {
    return find("learnerId = ?1 and approvedAt is null order by requirementsMetAt, id", learnerId);
  }

  /** How many wait, counted no further than that. */
  long countWaiting(long most) {
    return getSession()
        .createNativeQuery(
            """
            select count(*) from (
              select from certification.proposal where approved_at is null
              order by requirements_met_at, id limit :most) as counted
            """,
            Long.class)
        .setParameter("most", most)
        .getSingleResult();
  }

  PanacheQuery<Proposal> waiting() {
    return find("approvedAt is null order by requirementsMetAt, id");
  }
}
