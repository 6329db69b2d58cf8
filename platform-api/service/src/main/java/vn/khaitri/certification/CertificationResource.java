package vn.khaitri.certification;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.certification.CertificateView;
import vn.khaitri.contract.certification.CertificationApi;
import vn.khaitri.contract.certification.IssuedCertificateView;
import vn.khaitri.contract.certification.RevokeCertificate;
import vn.khaitri.contract.certification.VerificationView;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.Paging;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@Authenticated
class CertificationResource implements CertificationApi {
  private final CertificateRepository certificates;
  private final Issuing issuing;
  private final Documents documents;
  private final Guesses guesses;
  private final Caller caller;

  CertificationResource(
      CertificateRepository certificates,
      Issuing issuing,
      Documents documents,
      Guesses guesses,
      Caller caller) {
    this.certificates = certificates;
    this.issuing = issuing;
    this.documents = documents;
    this.guesses = guesses;
    this.caller = caller;
  }

  @Override
  @Transactional
  public Page<CertificateView> mine(int page, int size) {
    return Paging.of(certificates.ofLearner(caller.id()), page, size, this::view);
  }

  @Override
  @RolesAllowed({Roles.ADMIN, Roles.INTEGRATION})
  @Transactional
  public Page<IssuedCertificateView> issued(@Nullable Instant updatedSince, int page, int size) {
    return Paging.ofMany(
        certificates.changedSince(updatedSince),
        page,
        size,
        Certificate::forOthers,
        most -> certificates.countChangedSince(updatedSince, most));
  }

  @Override
  @Transactional
  public CertificateView certificate(UUID certificateId) {
    return certificates
        .findByIdOptional(certificateId)
        .filter(found -> found.belongsTo(caller.id()) || caller.has(Roles.ADMIN))
        .map(this::view)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  @Override
  @RolesAllowed(Roles.ADMIN)
  @Transactional
  public CertificateView revoke(UUID certificateId, RevokeCertificate request) {
    return view(issuing.revoke(certificateId, caller.id(), request.reason()));
  }

  @Override
  @PermitAll
  @Transactional
  public VerificationView verify(String code) {
    guesses.requireFew();
    var mistake = VerificationCode.mistake(code);
    if (mistake.isPresent()) {
      throw new ProblemException(CertificationProblem.CODE_MISTYPED, List.of(mistake.get()));
    }
    return VerificationCode.parse(code)
        .flatMap(certificates::withCode)
        .map(Certificate::verification)
        .orElseThrow(this::unknown);
  }

  private ProblemException unknown() {
    guesses.missed();
    return new ProblemException(CertificationProblem.CODE_UNKNOWN);
  }

  private CertificateView view(Certificate certificate) {
    return certificate.view(documents.address(certificate).orElse(null));
  }
}
