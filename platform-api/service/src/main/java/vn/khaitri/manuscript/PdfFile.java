package vn.khaitri.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import vn.khaitri.manuscript.BroughtCourse.Content;
import vn.khaitri.manuscript.BroughtCourse.Document;
import vn.khaitri.manuscript.BroughtCourse.Kind;
import vn.khaitri.manuscript.BroughtCourse.Lesson;
import vn.khaitri.manuscript.BroughtCourse.Module;
import vn.khaitri.shared.ProblemException;

/**
 * A PDF is one lesson to read. Looked at from outside only: to decode a stranger's streams in order
 * to count pages would let the file decide how much memory that takes.
 */
final class PdfFile {
  /** The end mark stands within so many bytes of the end (ISO 32000, annex H of 1.7). */
  private static final int TAIL = 1024;

  private static final int BIT = 64 * 1024;

  private static final Pattern LOCK = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");

  private PdfFile() {}

  static BroughtCourse read(Path file, FileName name) {
    try {
      look(file);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
    var title = name.stem();
    var document = new Document(title, name.shown(), new WholeFile(file));
    var lesson = new Lesson(title, List.of(document));
    return new BroughtCourse(
        Kind.PDF, title, List.of(new Module(title, List.of(lesson))), List.of());
  }

  private static void look(Path file) throws IOException {
    var tail = "";
    try (var stream = Files.newInputStream(file)) {
      for (var bit = stream.readNBytes(BIT); bit.length > 0; bit = stream.readNBytes(BIT)) {
        var text = tail + new String(bit, StandardCharsets.ISO_8859_1);
        if (LOCK.matcher(text).find()) {
          throw new ProblemException(ManuscriptProblem.PDF_LOCKED);
        }
        tail = text.substring(Math.max(0, text.length() - TAIL));
      }
    }
    if (!tail.contains("%%EOF") || !tail.contains("startxref")) {
      throw new ProblemException(ManuscriptProblem.PDF_UNREADABLE);
    }
  }

  private record WholeFile(Path file) implements Content {
    @Override
    public long size() {
      try {
        return Files.size(file);
      } catch (IOException disk) {
        throw new UncheckedIOException(disk);
      }
    }

    @Override
    public byte[] bytes() {
      try {
        return Files.readAllBytes(file);
      } catch (IOException disk) {
        throw new UncheckedIOException(disk);
      }
    }
  }
}
