package vn.khaitri.importexport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ObjectStore;
import vn.khaitri.shared.ProblemException;

/** The files of arrivals: from the network to the disk, to the store and back to a disk. */
@ApplicationScoped
class PendingImportFiles {
  private static final Logger LOG = Logger.getLogger(PendingImportFiles.class);

  /** Prefix of the keys of {@link #keep}. */
  static final String ALL = "exchange/";

  private static final String OCTETS = "application/octet-stream";
  private static final int MEGA = 1024 * 1024;

  private final ObjectStore store;
  private final ImportExportConfig config;

  PendingImportFiles(ObjectStore store, ImportExportConfig config) {
    this.store = store;
    this.config = config;
  }

  /** A file on this machine's disk, until it is closed. */
  record Local(Path path, long bytes) implements AutoCloseable {
    @Override
    public void close() {
      try {
        Files.deleteIfExists(path);
      } catch (IOException stays) {
        LOG.warnf("%s stays on the disk: %s", path, stays);
      }
    }
  }

  /**
   * Reads to the end also when it refuses: a sender that is cut off never hears why.
   *
   * @throws ProblemException 413 {@code package-too-large}
   */
  Local receive(InputStream content) {
    long most = config.maxPackage().asLongValue();
    var file = onDisk(content, most + 1);
    if (file.bytes() <= most) {
      return file;
    }
    file.close();
    drain(content);
    throw new ProblemException(ImportExportProblem.PACKAGE_TOO_LARGE, most / MEGA);
  }

  /** Its key in the store, where it is swept unless an arrival names it soon. */
  String keep(UUID arrivalId, Local file) {
    var key = ALL + arrivalId;
    store.put(key, file.path(), OCTETS);
    return key;
  }

  Local fetch(String objectKey) {
    try (var content = store.open(objectKey)) {
      return onDisk(content, Long.MAX_VALUE);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** False for what {@link #keep} has not made. */
  static boolean isOlder(String key, Instant time) {
    try {
      return Ids.madeAt(UUID.fromString(key.substring(ALL.length()))).isBefore(time);
    } catch (IllegalArgumentException notOurs) {
      return false;
    }
  }

  private static Local onDisk(InputStream content, long most) {
    try {
      var file = Files.createTempFile("khaitri-exchange-", ".part");
      try (var target = Files.newOutputStream(file)) {
        return new Local(file, copy(content, target, most));
      } catch (IOException | RuntimeException broken) {
        Files.deleteIfExists(file);
        throw broken;
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static long copy(InputStream source, OutputStream target, long most) throws IOException {
    var buffer = new byte[64 * 1024];
    long copied = 0;
    while (copied < most) {
      int read = source.read(buffer, 0, (int) Math.min(buffer.length, most - copied));
      if (read < 0) {
        break;
      }
      target.write(buffer, 0, read);
      copied += read;
    }
    return copied;
  }

  private static void drain(InputStream rest) {
    try {
      rest.transferTo(OutputStream.nullOutputStream());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
