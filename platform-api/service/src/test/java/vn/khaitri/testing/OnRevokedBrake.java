package vn.khaitri.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import vn.khaitri.contract.certification.event.CertificateRevoked;
import vn.khaitri.events.EventHandler;

/** A handler of another feature that stands still for as long as a test wants it to. */
@ApplicationScoped
public class OnRevokedBrake implements EventHandler<CertificateRevoked> {
  private final Map<UUID, CountDownLatch> held = new ConcurrentHashMap<>();

  @Override
  public Class<CertificateRevoked> event() {
    return CertificateRevoked.class;
  }

  @Override
  public void on(CertificateRevoked event) {
    Optional.ofNullable(held.get(event.certificateId())).ifPresent(OnRevokedBrake::await);
  }

  /** The handler stands still at this certificate, until the answer is run. */
  public Runnable hold(UUID certificate) {
    var latch = new CountDownLatch(1);
    held.put(certificate, latch);
    return latch::countDown;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }
}
