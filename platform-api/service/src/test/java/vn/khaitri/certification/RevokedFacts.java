package vn.khaitri.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.khaitri.contract.certification.event.CertificateRevoked;
import vn.khaitri.events.EventHandler;

/** Hears what other features would hear of revoked certificates. */
@ApplicationScoped
class RevokedFacts implements EventHandler<CertificateRevoked> {
  private final List<CertificateRevoked> heard = new CopyOnWriteArrayList<>();

  @Override
  public Class<CertificateRevoked> event() {
    return CertificateRevoked.class;
  }

  @Override
  public void on(CertificateRevoked fact) {
    heard.add(fact);
  }

  List<CertificateRevoked> of(String certificateId) {
    return heard.stream()
        .filter(fact -> fact.certificateId().toString().equals(certificateId))
        .toList();
  }
}
