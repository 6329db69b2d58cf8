package vn.khaitri.filecheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that came in and lies on the disk until this is closed.
 *
 * @param bytes its size
 * @param sha256 of its content, in hexadecimal digits
 */
public record ReceivedFile(Path path, FileType type, long bytes, String sha256)
    implements AutoCloseable {
  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }
}
