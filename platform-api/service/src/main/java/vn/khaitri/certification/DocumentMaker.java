package vn.khaitri.certification;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

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
  private static final int LOOK_AGAIN_SECONDS = 5;

  private final CertificateRepository certificates;
  private final CertificateDocument printer;
  private final Documents documents;
  private final Clock clock;
  private final Semaphore wakeUp = new Semaphore(0);
  private volatile boolean running = true;
  private volatile Thread thread = Thread.currentThread();

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
    thread = Thread.ofPlatform().name("certificate-documents").daemon().start(this::work);
  }

  void stop(@Observes ShutdownEvent stop) throws InterruptedException {
    running = false;
    wakeUp.release();
    thread.join(TimeUnit.SECONDS.toMillis(10));
  }

  void wake() {
    wakeUp.release();
  }

  private void work() {
    while (running) {
      try {
        if (makeDue() < BATCH && wakeUp.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS)) {
          wakeUp.drainPermits();
        }
      } catch (InterruptedException end) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** How many were due. */
  private int makeDue() {
    try {
      var due =
          QuarkusTransaction.requiringNew()
              .call(() -> certificates.claimUndocumented(BATCH, clock.instant()));
      due.forEach(this::make);
      return due.size();
    } catch (RuntimeException failure) {
      LOG.warn("Certificates without document could not be read; trying again", failure);
      return 0;
    }
  }

  private void make(PrintedCertificate certificate) {
    try {
      var file = printer.print(certificate);
      documents.keep(certificate.id(), file);
      QuarkusTransaction.requiringNew()
          .run(() -> certificates.recordDocument(certificate.id(), sha256(file)));
    } catch (RuntimeException failure) {
      LOG.warnf(failure, "No document yet for certificate %s; it is due again", certificate.id());
    }
  }

  private double undocumented(CertificateRepository of) {
    return QuarkusTransaction.joiningExisting().call(of::undocumented);
  }

  private static byte[] sha256(byte[] file) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(file);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
