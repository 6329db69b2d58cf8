package vn.khaitri.certification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.certification.EvidenceView;
import vn.khaitri.contract.certification.ProposalState;
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

  /** The learner's in the run, if it was returned; likewise. */
  Optional<Proposal> lockReturned(UUID learnerId, UUID runId) {
    return find(
            "learnerId = ?1 and runId = ?2 and state = ?3",
            learnerId,
            runId,
            ProposalState.RETURNED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  /**
   * Writes down what was done.
   *
   * @param by null where new evidence did it
   */
  void note(Proposal proposal, @Nullable UUID by, @Nullable String reason, Instant at) {
    getSession()
        .createNativeMutationQuery(
            """
            insert into certification.proposal_act (id, proposal_id, state, done_at, done_by, reason)
            values (:id, :proposal, :state, :at, :by, :reason)
            """)
        .setParameter("id", Ids.next())
        .setParameter("proposal", proposal.id())
        .setParameter("state", proposal.state().name())
        .setParameter("at", at)
        .setParameter("by", by, UUID.class)
        .setParameter("reason", reason, String.class)
        .executeUpdate();
  }
}
