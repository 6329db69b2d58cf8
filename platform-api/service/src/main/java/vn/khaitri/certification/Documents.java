package vn.khaitri.certification;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.shared.ObjectStore;

/** The documents of certificates in the object store. */
@Singleton
class Documents {
  private static final Duration VALIDITY = Duration.ofMinutes(5);

  private final ObjectStore store;

  Documents(ObjectStore store) {
    this.store = store;
  }

  void keep(UUID certificateId, byte[] file) {
    store.put(key(certificateId), file, "application/pdf");
  }

  /** Opens the document without signing in; empty until it is made. */
  Optional<String> address(Certificate certificate) {
    var name = certificate.fileName();
    return certificate.documentMade()
        ? Optional.of(store.presignedUrl(key(certificate.id()), VALIDITY, name))
        : Optional.empty();
  }

  private static String key(UUID certificateId) {
    return "certificates/" + certificateId + ".pdf";
  }
}
