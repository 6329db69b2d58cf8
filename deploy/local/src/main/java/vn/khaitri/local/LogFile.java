package vn.khaitri.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;

/**
 * What a part prints, in a file that is bounded: a long one is put aside, and of those put aside
 * the newest few are kept, as NAME.1 (the newest), NAME.2 and so on.
 *
 * <p>The part holds the file open and appends to it, so a long one is copied and emptied. Lines
 * that come between the two are lost.
 */
final class LogFile {

  private final Path file;
  private final long longest;
  private final int kept;

  /**
   * A log with these bounds.
   *
   * @param longest in bytes
   * @param kept how many files beside {@code file}
   */
  LogFile(Path file, long longest, int kept) {
    this.file = file;
    this.longest = longest;
    this.kept = kept;
  }

  Path file() {
    return file;
  }

  /** An empty file for a process that starts now; what was there is put aside. */
  void begin() throws IOException {
    Folders.ownerOnly(Objects.requireNonNull(file.getParent()));
    if (Files.exists(file) && Files.size(file) > 0) {
      makeRoom();
      Files.move(file, aside(1), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Puts aside what is there when it is long. */
  void bound() throws IOException {
    if (Files.notExists(file) || Files.size(file) <= longest) {
      return;
    }
    makeRoom();
    Files.copy(file, aside(1), StandardCopyOption.REPLACE_EXISTING);
    try (var emptied = FileChannel.open(file, StandardOpenOption.WRITE)) {
      emptied.truncate(0);
    }
  }

  /** The oldest goes first: on a full disk it makes the room for the next. */
  private void makeRoom() throws IOException {
    Files.deleteIfExists(aside(kept));
    for (var number = kept - 1; number >= 1; number--) {
      if (Files.exists(aside(number))) {
        Files.move(aside(number), aside(number + 1), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private Path aside(int number) {
    return file.resolveSibling(file.getFileName() + "." + number);
  }

  /** The last lines, at most this many. */
  List<String> end(int lines) {
    try (var all = Files.lines(file)) {
      var last = new ArrayDeque<String>();
      all.forEach(
          line -> {
            last.add(line);
            if (last.size() > lines) {
              last.removeFirst();
            }
          });
      return List.copyOf(last);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
