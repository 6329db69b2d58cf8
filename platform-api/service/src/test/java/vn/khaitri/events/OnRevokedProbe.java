package vn.khaitri.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.khaitri.contract.certification.event.CertificateRevoked;

/** A handler whose failures a test decides; takes what no feature takes. */
@ApplicationScoped
class OnRevokedProbe implements EventHandler<CertificateRevoked> {
  private final List<UUID> taken = new CopyOnWriteArrayList<>();
  private final List<UUID> tried = new CopyOnWriteArrayList<>();
  private final Set<UUID> sick = ConcurrentHashMap.newKeySet();

  @Override
  public Class<CertificateRevoked> event() {
    return CertificateRevoked.class;
  }

  @Override
  public void on(CertificateRevoked event) {
    tried.add(event.certificateId());
    if (sick.contains(event.certificateId())) {
      throw new AssertionError("Not to be taken");
    }
    taken.add(event.certificateId());
  }

  void refuse(UUID certificate) {
    sick.add(certificate);
  }

  void recover(UUID certificate) {
    sick.remove(certificate);
  }

  long taken(UUID certificate) {
    return taken.stream().filter(certificate::equals).count();
  }

  long tried(UUID certificate) {
    return tried.stream().filter(certificate::equals).count();
  }
}
