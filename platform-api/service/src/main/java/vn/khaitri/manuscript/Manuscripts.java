package vn.khaitri.manuscript;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import vn.khaitri.manuscript.BroughtCourse.Kind;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.StrangeZip;

/** Face of manuscript: what a file would become. */
@ApplicationScoped
public class Manuscripts {
  private static final int MEGA = 1024 * 1024;

  /** Of the compound files that Word wrote until 2003, and locks the newer ones in. */
  private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  private static final String PDF = "%PDF-";
  private static final String ZIP = "PK\u0003\u0004";

  private final ManuscriptConfig config;

  Manuscripts(ManuscriptConfig config) {
    this.config = config;
  }

  /**
   * Reads a Word file, a Markdown file, a zip of Markdown files with their pictures, or a PDF; told
   * apart by what is in them.
   *
   * @param fileName names what has no title of its own
   * @param use what to do with it while its pictures can be read
   * @throws ProblemException that says what is wrong with the file
   */
  public <T> T read(Path file, String fileName, Function<BroughtCourse, T> use) {
    var name = FileName.of(fileName);
    var beginning = beginning(file);
    if (beginning.startsWith(ZIP)) {
      return unpacked(file, name, use);
    }
    if (beginning.startsWith(PDF)) {
      return use.apply(PdfFile.read(file, name));
    }
    if (beginning.startsWith(COMPOUND)) {
      throw new ProblemException(ManuscriptProblem.WORD_OLD_OR_LOCKED);
    }
    if (name.isMarkdown()) {
      var markdown = new MarkdownFile(MarkdownFile.text(bytes(file)), name, MarkdownPictures.NONE);
      return use.apply(
          Outline.of(Kind.MARKDOWN, markdown.pieces(), markdown.title(), config.maxLessons()));
    }
    throw new ProblemException(ManuscriptProblem.FILE_OF_UNKNOWN_KIND);
  }

  private <T> T unpacked(Path file, FileName name, Function<BroughtCourse, T> use) {
    var limits = new StrangeZip.Limits(config.maxEntries(), config.maxUnpacked().asLongValue());
    try (var zip = StrangeZip.open(file, limits)) {
      var pictures = new Pictures(zip, config.maxPicture().asLongValue());
      if (WordParts.isWord(zip)) {
        return use.apply(word(zip, pictures, name));
      }
      var folder = new MarkdownFolder(zip, pictures, config.maxText().asLongValue());
      if (folder.isEmpty()) {
        throw new ProblemException(ManuscriptProblem.FILE_OF_UNKNOWN_KIND);
      }
      return use.apply(folder.read(name, config.maxLessons()));
    }
  }

  private BroughtCourse word(StrangeZip zip, Pictures pictures, FileName name) {
    var read = WordReader.read(new WordParts(zip, config.maxText().asLongValue()), pictures);
    var title = read.title() == null ? Outline.titleOf(read.pieces(), name.stem()) : read.title();
    return Outline.of(Kind.WORD, read.pieces(), title, config.maxLessons());
  }

  private String beginning(Path file) {
    try (var stream = Files.newInputStream(file)) {
      if (Files.size(file) > config.maxFile().asLongValue()) {
        throw new ProblemException(
            ManuscriptProblem.FILE_TOO_LARGE, config.maxFile().asLongValue() / MEGA);
      }
      var bytes = stream.readNBytes(COMPOUND.length());
      if (bytes.length == 0) {
        throw new ProblemException(ManuscriptProblem.NOTHING_IN_IT);
      }
      return new String(bytes, StandardCharsets.ISO_8859_1);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  private byte[] bytes(Path file) {
    try {
      if (Files.size(file) > config.maxText().asLongValue()) {
        throw new ProblemException(
            ManuscriptProblem.FILE_TOO_LARGE, config.maxText().asLongValue() / MEGA);
      }
      return Files.readAllBytes(file);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }
}
