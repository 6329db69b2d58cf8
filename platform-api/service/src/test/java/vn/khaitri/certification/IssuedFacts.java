package vn.khaitri.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.khaitri.contract.certification.event.CertificateIssued;
import vn.khaitri.events.EventHandler;

/** Hears what other features would hear of issued certificates. */
@ApplicationScoped
class IssuedFacts implements EventHandler<CertificateIssued> {
  private final List<CertificateIssued> heard = new CopyOnWriteArrayList<>();

  @Override
  public Class<CertificateIssued> event() {
    return CertificateIssued.class;
  }

  @Override
  public void on(CertificateIssued fact) {
    heard.add(fact);
  }

  List<CertificateIssued> of(String certificateId) {
    return heard.stream()
        .filter(fact -> fact.certificateId().toString().equals(certificateId))
        .toList();
  }
}
