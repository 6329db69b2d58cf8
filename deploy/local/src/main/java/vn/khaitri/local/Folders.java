package vn.khaitri.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Whole folders: copied, deleted, made by one process at a time. */
final class Folders {

  /** Makes something in a folder. */
  interface Work {
    void run() throws IOException;
  }

  private Folders() {}

  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** With owners, rights and extended attributes; without copying blocks where the disk can. */
  static void copy(Path from, Path to) throws IOException {
    Commands.run(new ProcessBuilder("cp", "-a", "--reflink=auto", from.toString(), to.toString()));
  }

  /**
   * Makes the folder when it is new; either way its owner alone may look in, whatever the umask.
   */
  static void ownerOnly(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  /** Readable by its owner alone, from the first byte. */
  static void writeSecret(Path file, String text) throws IOException {
    var unfinished = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    var ownerOnly = PosixFilePermissions.fromString("rw-------");
    Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(ownerOnly));
    Files.writeString(unfinished, text);
    Files.move(
        unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Several builds may want the same folder at once: the first makes it, the others wait. */
  static synchronized void exclusively(Path lockFile, Work work) throws IOException {
    Files.createDirectories(lockFile.getParent());
    try (var channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      if (lock.isValid()) {
        work.run();
      }
    }
  }
}
