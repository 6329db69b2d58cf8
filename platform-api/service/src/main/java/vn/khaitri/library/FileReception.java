package vn.khaitri.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.logging.Logger;
import vn.khaitri.contract.library.AssetKind;
import vn.khaitri.shared.ProblemException;

/** Takes files in, from the network to the disk: memory never holds one whole. */
@ApplicationScoped
class FileReception {
  private static final Logger LOG = Logger.getLogger(FileReception.class);
  private static final int MEGA = 1024 * 1024;

  private final LibraryConfig config;

  FileReception(LibraryConfig config) {
    this.config = config;
  }

  /**
   * Reads to the end also when it refuses: a sender that is cut off never hears why.
   *
   * @throws ProblemException {@code empty-file}, {@code file-type-unknown}, {@code file-too-large}
   */
  ReceivedFile receive(InputStream content) {
    try {
      var file = Files.createTempFile("khaitri-library-", ".part");
      try {
        return receive(content, file);
      } catch (IOException | RuntimeException refused) {
        forget(file);
        throw refused;
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private ReceivedFile receive(InputStream content, Path file) throws IOException {
    var digest = sha256();
    var source = new DigestInputStream(content, digest);
    var head = source.readNBytes(FileType.HEAD);
    var recognised = FileType.of(head);
    if (recognised.isEmpty()) {
      drain(content);
      throw new ProblemException(
          head.length == 0 ? LibraryProblem.EMPTY_FILE : LibraryProblem.FILE_TYPE_UNKNOWN);
    }
    var type = recognised.get();
    var limit = limit(type.kind());
    long bytes = head.length;
    try (var target = Files.newOutputStream(file)) {
      target.write(head);
      bytes += copy(source, target, limit - bytes);
    }
    if (bytes > limit) {
      drain(content);
      throw new ProblemException(LibraryProblem.FILE_TOO_LARGE, limit / MEGA);
    }
    return new ReceivedFile(file, type, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  /** Bytes that there were, of which at most one buffer more than {@code most} is copied. */
  private static long copy(InputStream source, OutputStream target, long most) throws IOException {
    var buffer = new byte[64 * 1024];
    long copied = 0;
    for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
      target.write(buffer, 0, read);
      copied += read;
      if (copied > most) {
        break;
      }
    }
    return copied;
  }

  private long limit(AssetKind kind) {
    var limit = kind == AssetKind.DOCUMENT ? config.maxDocument() : config.maxPicture();
    return limit.asLongValue();
  }

  private static void drain(InputStream rest) {
    try {
      rest.transferTo(OutputStream.nullOutputStream());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      LOG.warnf("%s stays on the disk: %s", file, stays);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
