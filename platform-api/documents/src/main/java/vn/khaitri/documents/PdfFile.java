package vn.khaitri.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.khaitri.documents.BroughtCourse.Content;
import vn.khaitri.documents.BroughtCourse.Document;
import vn.khaitri.documents.BroughtCourse.Kind;
import vn.khaitri.documents.BroughtCourse.Lesson;
import vn.khaitri.documents.BroughtCourse.Module;

/** A PDF is one lesson to read; whether it may be one, the check of files says. */
final class PdfFile {
  private PdfFile() {}

  static BroughtCourse read(Path file, FileName name) {
    var title = name.stem();
    var document = new Document(title, name.shown(), new WholeFile(file));
    var lesson = new Lesson(title, List.of(document));
    return new BroughtCourse(
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
