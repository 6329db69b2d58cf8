package vn.khaitri.certification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.certification.ApprovalsView;
import vn.khaitri.contract.certification.ApprovalsView.Decision;
import vn.khaitri.contract.certification.ApproveProposals;
import vn.khaitri.contract.certification.CertificateView;
import vn.khaitri.contract.certification.ProposalApi;
import vn.khaitri.contract.certification.ProposalState;
import vn.khaitri.contract.certification.ProposalView;
import vn.khaitri.contract.certification.ProposedView;
import vn.khaitri.contract.certification.ReturnProposal;
import vn.khaitri.contract.certification.WaitingRunView;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.Database;
import vn.khaitri.shared.LongRequest;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.ProblemTexts;

@RolesAllowed(Roles.ADMIN)
class ProposalResource implements ProposalApi {
  private static final Logger LOG = Logger.getLogger(ProposalResource.class);

  private final ProposalDesk desk;
  private final Issuing issuing;
  private final Returns returns;
  private final Documents documents;
  private final ProblemTexts texts;
  private final Caller caller;

  ProposalResource(
      ProposalDesk desk,
      Issuing issuing,
      Returns returns,
      Documents documents,
      ProblemTexts texts,
      Caller caller) {
    this.desk = desk;
    this.issuing = issuing;
    this.returns = returns;
    this.documents = documents;
    this.texts = texts;
    this.caller = caller;
  }

  @Override
  @Transactional
  public Page<ProposalView> proposals(
      ProposalState state, @Nullable UUID run, @Nullable Boolean flagged, int page, int size) {
    return desk.list(new ProposalQueries.Filter(state, run, flagged), page, size);
  }

  @Override
  @Transactional
  public Page<WaitingRunView> runs(int page, int size) {
    return desk.runs(page, size);
  }

  @Override
  @Transactional
  @RolesAllowed(Roles.LEARNER)
  public Page<ProposalView> mine(int page, int size) {
    return desk.ofLearner(caller.id(), page, size);
  }

  @Override
  @Transactional
  public ProposedView proposal(UUID proposalId) {
    return desk.proposed(proposalId);
  }

  @Override
  @Transactional
  public CertificateView approve(UUID proposalId) {
    return issued(proposalId);
  }

  /** Each in a transaction of its own: what one of them meets is not met by the others. */
  @Override
  @LongRequest
  public ApprovalsView approveAll(ApproveProposals request) {
    return decided(request.proposalIds(), null);
  }

  /** Likewise. */
  @Override
  @LongRequest
  public ApprovalsView approveUnflagged(UUID run) {
    var chosen =
        QuarkusTransaction.requiringNew().call(() -> desk.unflagged(run, ApproveProposals.MOST));
    return decided(chosen, run);
  }

  @Override
  @Transactional
  public ProposalView giveBack(UUID proposalId, ReturnProposal request) {
    return desk.view(returns.giveBack(proposalId, caller.id(), request.reason()));
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.ADMIN, Roles.LEARNER})
  public ProposalView takeUp(UUID proposalId) {
    return desk.view(returns.takeUp(proposalId, caller.id(), caller.has(Roles.ADMIN)));
  }

  private CertificateView issued(UUID proposalId) {
    var certificate = issuing.approve(proposalId, caller.id());
    return certificate.view(documents.address(certificate).orElse(null));
  }

  private ApprovalsView decided(List<UUID> proposalIds, @Nullable UUID run) {
    var chosen = proposalIds.stream().distinct().toList();
    var names = QuarkusTransaction.requiringNew().call(() -> desk.names(chosen));
    var decisions = chosen.stream().map(id -> decide(id, names)).toList();
    long left =
        run == null ? 0 : QuarkusTransaction.requiringNew().call(() -> desk.countUnflagged(run));
    return new ApprovalsView(decisions, left);
  }

  private Decision decide(UUID proposalId, Map<UUID, String> names) {
    var name = names.getOrDefault(proposalId, "");
    try {
      var issued = QuarkusTransaction.requiringNew().call(() -> issued(proposalId));
      return new Decision(proposalId, name, issued.id(), issued.number(), List.of());
    } catch (ProblemException refusal) {
      return new Decision(proposalId, name, null, null, texts.words(refusal, caller.language()));
    } catch (RuntimeException failure) {
      if (Database.away(failure)) {
        throw failure;
      }
      LOG.errorf(failure, "Proposal %s could not be approved among others", proposalId);
      var unexpected = new ProblemException(CertificationProblem.APPROVAL_FAILED);
      return new Decision(proposalId, name, null, null, texts.words(unexpected, caller.language()));
    }
  }
}
