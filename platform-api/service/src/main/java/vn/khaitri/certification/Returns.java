package vn.khaitri.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.certification.ProposalPolicy.Step;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** Proposals that go back to their learner, and come again. */
@ApplicationScoped
class Returns {
  private final ProposalRepository proposals;
  private final CompletionRecord completionRecord;
  private final Clock clock;

  Returns(ProposalRepository proposals, CompletionRecord completionRecord, Clock clock) {
    this.proposals = proposals;
    this.completionRecord = completionRecord;
    this.clock = clock;
  }

  /**
   * @throws ProblemException 403 {@code own-certificate} when the officer is the learner; 409
   *     {@code proposal-decided} when it waits no more
   */
  Proposal giveBack(UUID proposalId, UUID officerId, String reason) {
    var proposal = locked(proposalId);
    if (proposal.learnerId().equals(officerId)) {
      throw new ProblemException(CertificationProblem.OWN_CERTIFICATE);
    }
    var at = clock.instant();
    proposal.giveBack(officerId, reason, at);
    proposals.note(proposal, officerId, reason, at);
    return proposal;
  }

  /**
   * @param officer whether the caller may take up the proposals of others too; they are 404 else
   * @throws ProblemException 409 {@code proposal-decided} when it was not returned, 409 {@code
   *     evidence-lacking} with all that is missing still
   */
  Proposal takeUp(UUID proposalId, UUID callerId, boolean officer) {
    var proposal = locked(proposalId);
    if (!officer && !proposal.learnerId().equals(callerId)) {
      throw notFound();
    }
    proposal.requireBefore(Step.TAKE_UP);
    takeUp(proposal, callerId);
    return proposal;
  }

  /** A hint that the learner did something more in the run. */
  void newEvidence(UUID learnerId, UUID runId) {
    proposals
        .lockReturned(learnerId, runId)
        .filter(proposal -> completionRecord.of(proposal).stands())
        .ifPresent(proposal -> takeUp(proposal, null));
  }

  private void takeUp(Proposal proposal, @Nullable UUID by) {
    proposal.takeUp(EvidencePolicy.requireStanding(completionRecord.of(proposal)));
    proposals.note(proposal, by, null, clock.instant());
  }

  private Proposal locked(UUID proposalId) {
    return proposals.lock(proposalId).orElseThrow(Returns::notFound);
  }

  private static ProblemException notFound() {
    return new ProblemException(SharedProblem.NOT_FOUND);
  }
}
