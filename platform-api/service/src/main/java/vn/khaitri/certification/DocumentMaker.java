package vn.khaitri.certification;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;
import vn.khaitri.digest.Sha256;
import vn.khaitri.shared.WakefulThread;

/**
 * Makes the documents of issued certificates. An event wakes it; what is to be done stands in the
 * table, so that no transaction is open while it draws and stores, and a store that is away for an
 * hour costs an hour, not the document. Made twice by two nodes, a document is the same file under
 * the same key.
 */
@ApplicationScoped
class DocumentMaker {
  private static final Logger LOG = Logger.getLogger(DocumentMaker.class);
  private static final int BATCH = 10;
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

  private final CertificateRepository certificates;
  private final CertificateDocument printer;
  private final Documents documents;
  private final Clock clock;
  private final WakefulThread thread =
      new WakefulThread("certificate-documents", LOOK_AGAIN, this::makeDue);

  DocumentMaker(
      CertificateRepository certificates,
      CertificateDocument printer,
      Documents documents,
      Clock clock,
      MeterRegistry metrics) {
    this.certificates = certificates;
    this.printer = printer;
    this.documents = documents;
    this.clock = clock;
    metrics.gauge("khaitri.certificates.undocumented", certificates, this::undocumented);
  }

  void start(@Observes StartupEvent start) {
    thread.start();
  }

  void stop(@Observes ShutdownEvent stop) throws InterruptedException {
    thread.stop();
  }

  void wake() {
    thread.wake();
  }

  /** True when there may be more to make at once. */
  private boolean makeDue() {
    var due =
        QuarkusTransaction.requiringNew()
            .call(() -> certificates.claimUndocumented(BATCH, clock.instant()));
    due.forEach(this::make);
    return due.size() == BATCH;
  }

  private void make(PrintedCertificate certificate) {
    try {
      var file = printer.print(certificate);
      documents.keep(certificate.id(), file);
      QuarkusTransaction.requiringNew()
          .run(() -> certificates.recordDocument(certificate.id(), Sha256.of(file)));
    } catch (RuntimeException failure) {
      LOG.warnf(failure, "No document yet for certificate %s; it is due again", certificate.id());
    }
  }

  private double undocumented(CertificateRepository of) {
    return QuarkusTransaction.joiningExisting().call(of::undocumented);
  }
}
