package vn.khaitri.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Writes messages into a file that only its owner may read: for one's own machine and tests. */
@ApplicationScoped
class FileCodeSender implements CodeSender {
  private final Optional<Path> file;

  FileCodeSender(IdentityConfig config) {
    this.file = config.codesFile();
  }

  @Override
  public boolean isThere() {
    return file.isPresent();
  }

  @Override
  public synchronized void send(PhoneNumber phone, String message) {
    try {
      var path = file.orElseThrow();
      if (Files.notExists(path)) {
        Files.createFile(
            path,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(
          path, phone.e164() + " " + message + System.lineSeparator(), StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
