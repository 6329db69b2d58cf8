package vn.khaitri.filecheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The letters of the names in a zip: UTF-8, or the code page of the Windows that packed it, which
 * the zip does not name.
 */
final class ZipNames {
  /** Of Windows in Vietnamese first. */
  private static final List<Charset> CODE_PAGES =
      List.of(Charset.forName("windows-1258"), Charset.forName("IBM437"));

  private ZipNames() {}

  /**
   * @throws FileRefused {@code zip-locked}, {@code zip-unreadable}
   */
  static ZipFile open(Path file) {
    return open(file, StandardCharsets.UTF_8)
        .or(() -> openAsWindows(file))
        .orElseThrow(() -> new FileRefused(ZipProblem.ZIP_UNREADABLE));
  }

  private static Optional<ZipFile> openAsWindows(Path file) {
    ZipFile best = null;
    for (var page : CODE_PAGES) {
      var other = open(file, page).orElse(null);
      if (other != null && (best == null || strangers(other) < strangers(best))) {
        close(best);
        best = other;
      } else {
        close(other);
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<ZipFile> open(Path file, Charset names) {
    try {
      return Optional.of(new ZipFile(file.toFile(), names));
    } catch (IOException | IllegalArgumentException unreadable) {
      // Names in another charset are an IllegalArgumentException or a ZipException.
      if (String.valueOf(unreadable.getMessage()).contains("encrypted")) {
        throw new FileRefused(ZipProblem.ZIP_LOCKED);
      }
      return Optional.empty();
    }
  }

  /** Characters of the names that nobody names a file with: read in the wrong code page. */
  private static long strangers(ZipFile zip) {
    return zip.stream()
        .flatMapToInt(entry -> entry.getName().codePoints())
        .filter(letter -> letter > 0x7f && !isOfWords(letter))
        .count();
  }

  private static boolean isOfWords(int letter) {
    return Character.isLetter(letter)
        || switch (Character.getType(letter)) {
          case Character.NON_SPACING_MARK, Character.DASH_PUNCTUATION -> true;
          default -> false;
        };
  }

  private static void close(@Nullable ZipFile zip) {
    if (zip != null) {
      try {
        zip.close();
      } catch (IOException closed) {
        throw new UncheckedIOException(closed);
      }
    }
  }
}
