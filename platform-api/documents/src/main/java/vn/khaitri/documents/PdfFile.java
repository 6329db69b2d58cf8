package vn.khaitri.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.khaitri.documents.ParsedCourse.Content;
import vn.khaitri.documents.ParsedCourse.Document;
import vn.khaitri.documents.ParsedCourse.Kind;
import vn.khaitri.documents.ParsedCourse.Lesson;
import vn.khaitri.documents.ParsedCourse.Module;

/** A PDF is one lesson to read; whether it may be one, the check of files says. */
final class PdfFile {
  private PdfFile() {}

  static ParsedCourse read(Path file, FileName name) {
    var title = name.stem();
    var document = new Document(title, name.shown(), new WholeFile(file));
    var lesson = new Lesson(title, List.of(document));
    return new ParsedCourse(
        Kind.PDF, title, List.of(new Module(title, List.of(lesson))), List.of());
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
