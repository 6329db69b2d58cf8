package vn.khaitri.filecheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import vn.khaitri.digest.Sha256;

/** Takes files in, from the network to the disk: memory never holds one whole. */
public final class UploadSpooler {
  private static final System.Logger LOG = System.getLogger(UploadSpooler.class.getName());
  private static final int MEGA = 1024 * 1024;

  private final FileLimits limits;

  public UploadSpooler(FileLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads to the end also when it refuses: a sender that is cut off never hears why.
   *
   * @throws FileRefused {@code empty-file}, {@code file-type-unknown}, {@code file-too-large}
   */
  public ReceivedFile receive(InputStream content) {
    try {
      var file = Files.createTempFile("khaitri-file-", ".part");
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
    var digest = Sha256.digest();
    var source = new DigestInputStream(content, digest);
    var head = source.readNBytes(FileType.HEAD);
    var recognised = FileType.of(head).filter(FileType::isTaken);
    if (recognised.isEmpty()) {
      drain(content);
      throw new FileRefused(
          head.length == 0 ? ContentProblem.EMPTY_FILE : ContentProblem.FILE_TYPE_UNKNOWN);
    }
    var type = recognised.get();
    var limit = type.isPicture() ? limits.picture() : limits.document();
    long bytes = head.length;
    try (var target = Files.newOutputStream(file)) {
      target.write(head);
      bytes += copy(source, target, limit - bytes);
    }
    if (bytes > limit) {
      drain(content);
      throw new FileRefused(ContentProblem.FILE_TOO_LARGE, limit / MEGA);
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
      LOG.log(Level.WARNING, "{0} stays on the disk: {1}", file, stays);
    }
  }
}
