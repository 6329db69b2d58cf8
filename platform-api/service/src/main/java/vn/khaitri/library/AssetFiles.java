package vn.khaitri.library;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.library.AssetKind;
import vn.khaitri.filecheck.FileType;
import vn.khaitri.filecheck.ReceivedFile;
import vn.khaitri.shared.BoundedCache;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ObjectStore;
import vn.khaitri.shared.ObjectStore.StoreException;

/** The files of assets in the object store. What is written under a key never changes. */
@ApplicationScoped
class AssetFiles {
  static final String ALL = "library/";

  private static final Logger LOG = Logger.getLogger(AssetFiles.class);

  private final ObjectStore store;
  private final LibraryConfig config;
  private final Clock clock;
  private final BoundedCache<String, Signed> signed;

  AssetFiles(
      ObjectStore store,
      LibraryConfig config,
      Clock clock,
      @CacheName("asset-addresses") Cache signed) {
    this.store = store;
    this.config = config;
    this.clock = clock;
    this.signed = new BoundedCache<>(signed);
  }

  /**
   * Puts the file into the store, where {@link ObjectSweep} removes it unless an asset names it
   * soon.
   *
   * @return its key, which tells when it was written
   */
  String keep(UUID assetId, ReceivedFile file) {
    var key = ALL + assetId + "/" + Ids.next();
    store.put(key, file.path(), file.type().mimeType());
    return key;
  }

  /** Whether a key of {@link #keep} was written before; false for a key that is none. */
  static boolean isOlder(String key, Instant than) {
    try {
      var id = UUID.fromString(key.substring(key.lastIndexOf('/') + 1));
      return Ids.madeAt(id).isBefore(than);
    } catch (IllegalArgumentException notOurs) {
      return false;
    }
  }

  void discard(String key) {
    try {
      store.delete(key);
    } catch (StoreException away) {
      LOG.warnf("%s stays until it is swept: %s", key, away);
    }
  }

  InputStream open(String key) {
    return store.open(key);
  }

  /**
   * Opens the file without signing in: a picture shows, a document is saved under its title. The
   * same for a while, so that a picture that is seen again comes from the browser.
   */
  String address(AssetKind kind, String title, String mimeType, String key) {
    var name = kind == AssetKind.PICTURE ? null : FileType.fileName(title, mimeType);
    var now = clock.instant();
    return signed
        .find(key)
        .filter(known -> known.fits(name, now))
        .orElseGet(() -> signed.put(key, sign(key, name, now)))
        .address();
  }

  private Signed sign(String key, @Nullable String name, Instant now) {
    var address = store.presignedUrl(key, config.addressValidity(), name);
    return new Signed(address, name, now.plus(config.addressReuse()));
  }

  record Signed(String address, @Nullable String name, Instant reuseUntil) {
    boolean fits(@Nullable String wanted, Instant now) {
      return now.isBefore(reuseUntil) && Objects.equals(name, wanted);
    }
  }
}
