package vn.khaitri.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.khaitri.documents.ParsedCourse.Block;
import vn.khaitri.documents.ParsedCourse.Kind;
import vn.khaitri.documents.ParsedCourse.Lesson;
import vn.khaitri.documents.ParsedCourse.Module;
import vn.khaitri.documents.ParsedCourse.Text;
import vn.khaitri.documents.ParsedCourse.Warning;
import vn.khaitri.filecheck.FileRefused;

/**
 * Makes modules and lessons of the headings: of two levels 1 and 2, the first is the module and the
 * second the lesson; of one level, each heading is a lesson. What stands before the first heading
 * is a lesson named after the document, what stands between a module's heading and its first lesson
 * one named after the module. Lower headings stay in the lesson.
 */
final class Outline {
  /** As the contract bounds them. */
  private static final int LONGEST_TITLE = 200;

  private static final int LONGEST_TEXT = 100_000;
  private static final int MOST_BLOCKS = 100;

  private final List<Module> modules = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private final String title;
  private final int maxLessons;
  private final int moduleLevel;
  private final int lessonLevel;

  private List<Lesson> lessons = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();
  private StringBuilder html = new StringBuilder();
  private String module;
  private String lesson;
  private boolean moduleNamed;
  private boolean named;
  private int count;

  private Outline(List<Piece> pieces, String title, int maxLessons) {
    var levels = levels(pieces);
    boolean two = levels.contains(1) && levels.contains(2);
    this.title = title;
    this.maxLessons = maxLessons;
    this.moduleLevel = two ? 1 : 0;
    this.lessonLevel = two ? 2 : levels.stream().findFirst().orElse(0);
    this.module = title;
    this.lesson = title;
  }

  static ParsedCourse of(Kind kind, List<Piece> pieces, String title, int maxLessons) {
    var outline = new Outline(pieces, cut(Html.line(title)), maxLessons);
    pieces.forEach(outline::take);
    return outline.end(kind);
  }

  /** The only heading of the highest level, when the document begins with it. */
  static String titleOf(List<Piece> pieces, String otherwise) {
    long tops =
        pieces.stream()
            .filter(piece -> piece instanceof Piece.Heading heading && heading.level() == 1)
            .count();
    return tops == 1
            && pieces.getFirst() instanceof Piece.Heading(var level, var words)
            && level == 1
        ? words
        : otherwise;
  }

  private static Set<Integer> levels(List<Piece> pieces) {
    var levels = new TreeSet<Integer>();
    for (var piece : pieces) {
      if (piece instanceof Piece.Heading(var level, var words)) {
        levels.add(level);
      }
    }
    return levels;
  }

  private void take(Piece piece) {
    switch (piece) {
      case Piece.Heading(var level, var words) when level == moduleLevel -> {
        endModule();
        module = titled(words);
        moduleNamed = true;
        lesson = module;
      }
      case Piece.Heading(var level, var words) when level == lessonLevel -> {
        endLesson();
        lesson = titled(words);
        named = true;
      }
      case Piece.Heading(var level, var words) ->
          add(Html.element("h" + Math.min(level, 6), Html.escaped(words)));
      case Piece.Html(var block) -> add(block);
      case Piece.Illustration(var picture) -> {
        endText();
        blocks.add(picture);
      }
      case Piece.Remark(var name, var arguments) ->
          warnings.add(new Warning(lesson, name, arguments));
    }
  }

  private void add(String block) {
    if (block.length() > LONGEST_TEXT) {
      throw new FileRefused(DocumentProblem.LESSON_TOO_LONG, lesson);
    }
    if (html.length() + block.length() > LONGEST_TEXT) {
      endText();
    }
    html.append(block);
  }

  private void endText() {
    if (!html.isEmpty()) {
      blocks.add(new Text(html.toString()));
      html = new StringBuilder();
    }
  }

  private void endLesson() {
    endText();
    if (named || !blocks.isEmpty()) {
      if (blocks.size() > MOST_BLOCKS) {
        throw new FileRefused(DocumentProblem.LESSON_TOO_LONG, lesson);
      }
      if (++count > maxLessons) {
        throw new FileRefused(DocumentProblem.TOO_MANY_LESSONS, maxLessons);
      }
      lessons.add(new Lesson(lesson, List.copyOf(blocks)));
    }
    blocks = new ArrayList<>();
    named = false;
  }

  private void endModule() {
    endLesson();
    if (moduleNamed || !lessons.isEmpty()) {
      modules.add(new Module(module, List.copyOf(lessons)));
    }
    lessons = new ArrayList<>();
    moduleNamed = false;
  }

  private ParsedCourse end(Kind kind) {
    endModule();
    if (count == 0) {
      throw new FileRefused(DocumentProblem.NOTHING_IN_IT);
    }
    return new ParsedCourse(kind, title, List.copyOf(modules), List.copyOf(warnings));
  }

  /** The title that the contract takes; all of a longer heading begins the text. */
  private String titled(String words) {
    var title = cut(words);
    if (!title.equals(words)) {
      warnings.add(new Warning(title, "heading-shortened"));
      add(Html.element("p", Html.escaped(words)));
    }
    return title;
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST_TITLE) {
      return words;
    }
    int end = LONGEST_TITLE - 1;
    return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }
}
