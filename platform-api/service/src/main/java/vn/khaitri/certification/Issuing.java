package vn.khaitri.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.random.RandomGenerator;
import vn.khaitri.certification.ProposalPolicy.Step;
import vn.khaitri.events.Events;
import vn.khaitri.identity.Persons;
import vn.khaitri.shared.PrintedLetters;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** The two decisions about certificates, each made once however often it is asked for. */
@ApplicationScoped
class Issuing {
  private final ProposalRepository proposals;
  private final CertificateRepository certificates;
  private final RegisterRepository register;
  private final CompletionRecord completionRecord;
  private final Persons persons;
  private final Events events;
  private final Clock clock;
  private final RandomGenerator random = new SecureRandom();

  Issuing(
      ProposalRepository proposals,
      CertificateRepository certificates,
      RegisterRepository register,
      CompletionRecord completionRecord,
      Persons persons,
      Events events,
      Clock clock) {
    this.proposals = proposals;
    this.certificates = certificates;
    this.register = register;
    this.completionRecord = completionRecord;
    this.persons = persons;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The certificate of the proposal, issued now unless it was before.
   *
   * @throws ProblemException 403 {@code own-certificate} when the admin is the learner: nobody
   *     certifies themselves; 409 {@code evidence-lacking} with all that the record does not bear
   *     out any more, 409 {@code proposal-decided} when it was returned
   */
  Certificate approve(UUID proposalId, UUID adminId) {
    var proposal = proposals.lock(proposalId).orElseThrow(Issuing::notFound);
    if (proposal.learnerId().equals(adminId)) {
      throw new ProblemException(CertificationProblem.OWN_CERTIFICATE);
    }
    return certificates.ofProposal(proposalId).orElseGet(() -> issue(proposal, adminId));
  }

  private Certificate issue(Proposal proposal, UUID adminId) {
    proposal.requireBefore(Step.APPROVE);
    var evidence = EvidencePolicy.requireStanding(completionRecord.of(proposal));
    var name = nameToPrint(proposal.learnerId());
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    proposal.approve(adminId, at);
    proposals.note(proposal, adminId, null, at);
    // Last: from here to the commit, other approvals wait for their number.
    var number = register.next(CertificateNumber.yearOf(at));
    var code = VerificationCode.random(random);
    var certificate = new Certificate(proposal, evidence, number, code, name, adminId, at);
    certificates.persist(certificate);
    events.publish(certificate.issuedFact());
    return certificate;
  }

  Certificate revoke(UUID certificateId, UUID adminId, String reason) {
    var certificate = certificates.lock(certificateId).orElseThrow(Issuing::notFound);
    if (certificate.revoked()) {
      throw new ProblemException(CertificationProblem.ALREADY_REVOKED);
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    certificate.revoke(adminId, reason, at);
    events.publish(certificate.revokedFact(at));
    return certificate;
  }

  private String nameToPrint(UUID learnerId) {
    var name = persons.displayName(learnerId).strip().replaceAll("\\s+", " ");
    PrintedLetters.missing(name)
        .ifPresent(
            letter -> {
              throw new ProblemException(CertificationProblem.NAME_NOT_PRINTABLE, name, letter);
            });
    return name;
  }

  private static ProblemException notFound() {
    return new ProblemException(SharedProblem.NOT_FOUND);
  }
}
