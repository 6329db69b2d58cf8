package vn.khaitri.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import vn.khaitri.documents.ParsedCourse.Kind;
import vn.khaitri.filecheck.FileCheck;
import vn.khaitri.filecheck.FileRefused;
import vn.khaitri.filecheck.FileType;
import vn.khaitri.filecheck.UntrustedZip;

/** Face of documents: what a file would become. */
public final class Documents {
  private static final int MEGA = 1024 * 1024;

  /** Of the compound files that Word wrote until 2003, and locks the newer ones in. */
  private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  private static final String PDF = "%PDF-";
  private static final String ZIP = "PK\u0003\u0004";

  private final DocumentLimits limits;
  private final FileCheck check;

  /**
   * @param check of the pictures and PDFs that are found
   */
  public Documents(DocumentLimits limits, FileCheck check) {
    this.limits = limits;
    this.check = check;
  }

  /**
   * Reads a Word file, a Markdown file, a zip of Markdown files with their pictures, or a PDF; told
   * apart by what is in them. Pictures and documents in what is handed out have passed the check.
   *
   * @param fileName names what has no title of its own
   * @param use what to do with it while its pictures can be read
   * @throws FileRefused that says what is wrong with the file
   */
  public <T> T read(Path file, String fileName, Function<ParsedCourse, T> use) {
    var name = FileName.of(fileName);
    var beginning = beginning(file);
    var text = new String(beginning, StandardCharsets.ISO_8859_1);
    if (text.startsWith(ZIP)) {
      return unpacked(file, name, use);
    }
    if (text.startsWith(COMPOUND)) {
      throw new FileRefused(DocumentProblem.WORD_OLD_OR_LOCKED);
    }
    if (name.isMarkdown() && !text.startsWith(PDF)) {
      return use.apply(taken(markdown(MarkdownFile.text(bytes(file)), name)));
    }
    if (FileType.of(beginning).filter(FileType.PDF::equals).isPresent()) {
      return use.apply(taken(PdfFile.read(file, name)));
    }
    throw new FileRefused(DocumentProblem.FILE_OF_UNKNOWN_KIND);
  }

  private <T> T unpacked(Path file, FileName name, Function<ParsedCourse, T> use) {
    var within = new UntrustedZip.Limits(limits.entries(), limits.unpacked());
    try (var zip = UntrustedZip.open(file, within)) {
      var pictures = new Pictures(zip, limits.picture());
      if (WordParts.isWord(zip)) {
        return use.apply(taken(word(zip, pictures, name)));
      }
      var folder = new MarkdownFolder(zip, pictures, limits.text());
      if (folder.isEmpty()) {
        throw new FileRefused(DocumentProblem.FILE_OF_UNKNOWN_KIND);
      }
      return use.apply(taken(folder.read(name, limits.lessons())));
    }
  }

  private ParsedCourse markdown(String text, FileName name) {
    var left = new LeftOut();
    var read = new MarkdownFile(text, name, MarkdownPictures.NONE, left);
    var course = Outline.of(Kind.MARKDOWN, read.pieces(), read.title(), limits.lessons());
    return course.with(course.modules(), left.warnings());
  }

  private ParsedCourse word(UntrustedZip zip, Pictures pictures, FileName name) {
    var read = WordReader.read(new WordParts(zip, limits.text()), pictures);
    var title = read.title() == null ? Outline.titleOf(read.pieces(), name.stem()) : read.title();
    var course = Outline.of(Kind.WORD, read.pieces(), title, limits.lessons());
    return course.with(course.modules(), read.warnings());
  }

  private ParsedCourse taken(ParsedCourse course) {
    return TakenFiles.of(course, check);
  }

  private byte[] beginning(Path file) {
    try (var stream = Files.newInputStream(file)) {
      requireShort(file, limits.file());
      var bytes = stream.readNBytes(FileType.HEAD);
      if (bytes.length == 0) {
        throw new FileRefused(DocumentProblem.NOTHING_IN_IT);
      }
      return bytes;
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  private byte[] bytes(Path file) {
    try {
      requireShort(file, limits.text());
      return Files.readAllBytes(file);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  private static void requireShort(Path file, long most) throws IOException {
    if (Files.size(file) > most) {
      throw new FileRefused(DocumentProblem.FILE_TOO_LARGE, most / MEGA);
    }
  }
}
