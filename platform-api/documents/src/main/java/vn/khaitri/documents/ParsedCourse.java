package vn.khaitri.documents;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was read from a file. All text is in the stored form (NFC).
 *
 * @param title of the document, else the name of the file
 * @param modules at least one; a document of one level of headings is a single module
 * @param warnings what did not come along or not as it was
 */
public record ParsedCourse(Kind kind, String title, List<Module> modules, List<Warning> warnings) {
  public enum Kind {
    WORD,
    MARKDOWN,
    PDF
  }

  public record Module(String title, List<Lesson> lessons) {}

  /**
   * @param blocks empty for a heading with nothing below
   */
  public record Lesson(String title, List<Block> blocks) {}

  public sealed interface Block permits Text, Picture, Document {}

  /**
   * @param html as the file has it, in the few elements that lessons are made of; not sanitised
   */
  public record Text(String html) implements Block {}

  /**
   * @param alternative what it shows, in the author's words; may be empty
   */
  public record Picture(String name, String mediaType, String alternative, Content content)
      implements Block {}

  /** A PDF. */
  public record Document(String title, String name, Content content) implements Block {}

  /** Bytes that stay in the file until they are asked for, and only while it is open. */
  public interface Content {
    /** In bytes. */
    long size();

    byte[] bytes();
  }

  /**
   * What the author should know; its words are found under {@code warning.<name>}.
   *
   * @param lesson title of the lesson where it is; empty for the file as a whole
   * @param arguments fill {0}, {1}, … of the text
   */
  public record Warning(String lesson, String name, List<Object> arguments) {
    public Warning(String lesson, String name, Object... arguments) {
      this(lesson, name, List.of(arguments));
    }
  }

  /** The same with other modules, and with more warnings. */
  public ParsedCourse with(List<Module> otherModules, List<Warning> moreWarnings) {
    var all = Stream.concat(warnings.stream(), moreWarnings.stream()).toList();
    return new ParsedCourse(kind, title, otherModules, all);
  }

  public List<Lesson> lessons() {
    return modules.stream().flatMap(module -> module.lessons().stream()).toList();
  }
}
