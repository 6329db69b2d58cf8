package vn.khaitri.documents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists of a Word file, and how far each has counted. */
final class WordNumbering {
  private static final int DEEPEST = 9;
  private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");
  private static final Map<String, String> HTML_TYPES =
      Map.of(
          "decimal", "1",
          "decimalZero", "1",
          "lowerLetter", "a",
          "upperLetter", "A",
          "lowerRoman", "i",
          "upperRoman", "I");

  private final Map<String, Level[]> definitions = new HashMap<>();
  private final Map<Integer, Level[]> lists = new HashMap<>();
  private final Map<Integer, int[]> counts = new HashMap<>();

  /**
   * @param number of the list; 0 takes a paragraph out of the list of its style, −1 says nothing
   * @param level zero-based depth; −1 says nothing
   */
  record Reference(int number, int level) {
    static final Reference NONE = new Reference(-1, -1);

    /** What is not said here is as {@code style} says. */
    Reference over(Reference style) {
      return new Reference(
          number >= 0 ? number : style.number, Math.max(0, level >= 0 ? level : style.level));
    }
  }

  /**
   * @param text such as {@code Điều %1.}
   */
  record Level(String format, String text, int start) {
    static final Level BULLET = new Level("bullet", "", 1);

    /** The words around the number, which HTML has no lists for. */
    boolean worded() {
      return !format.equals("bullet")
          && PLACEHOLDER.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }
  }

  /**
   * @param label words that the item begins with; empty where the list says it all
   */
  record Item(HtmlLists.Place place, String label) {}

  static WordNumbering none() {
    return new WordNumbering();
  }

  static WordNumbering read(XmlCursor xml) {
    var numbering = new WordNumbering();
    xml.children(
        name -> {
          switch (name) {
            case "abstractNum" -> {
              var id = xml.attribute("abstractNumId");
              var levels = levels();
              xml.children(inner -> readLevel(xml, inner, levels));
              numbering.definitions.put(id, levels);
            }
            case "num" -> numbering.addList(xml);
            default -> {}
          }
        });
    return numbering;
  }

  private void addList(XmlCursor xml) {
    int number = xml.number("numId", -1);
    var levels = levels();
    xml.children(
        name -> {
          switch (name) {
            case "abstractNumId" -> {
              var known = definitions.get(xml.attribute("val"));
              if (known != null) {
                System.arraycopy(known, 0, levels, 0, DEEPEST);
              }
            }
            case "lvlOverride" -> {
              int at = xml.number("ilvl", -1);
              xml.children(
                  inner -> {
                    if (inner.equals("startOverride") && at >= 0 && at < DEEPEST) {
                      var level = levels[at];
                      levels[at] = new Level(level.format(), level.text(), xml.number("val", 1));
                    } else {
                      readLevel(xml, inner, levels);
                    }
                  });
            }
            default -> {}
          }
        });
    lists.put(number, levels);
  }

  private static void readLevel(XmlCursor xml, String name, Level[] levels) {
    int at = xml.number("ilvl", -1);
    if (!name.equals("lvl") || at < 0 || at >= DEEPEST) {
      return;
    }
    var reading = new String[] {"decimal", ""};
    var start = new int[] {1};
    xml.children(
        inner -> {
          switch (inner) {
            case "start" -> start[0] = xml.number("val", 1);
            case "numFmt" -> reading[0] = xml.attribute("val");
            case "lvlText" -> reading[1] = xml.attribute("val");
            default -> {}
          }
        });
    levels[at] = new Level(reading[0], reading[1], start[0]);
  }

  private static Level[] levels() {
    var levels = new Level[DEEPEST];
    Arrays.fill(levels, Level.BULLET);
    return levels;
  }

  /** Counts one more item; empty when the paragraph is in no list that the file describes. */
  Optional<Item> next(Reference reference) {
    var levels = lists.get(reference.number());
    if (levels == null || reference.number() == 0 || reference.level() >= DEEPEST) {
      return Optional.empty();
    }
    int depth = reference.level();
    var level = levels[depth];
    var count = counts.computeIfAbsent(reference.number(), unused -> new int[DEEPEST]);
    count[depth] = count[depth] == 0 ? Math.max(1, level.start()) : count[depth] + 1;
    Arrays.fill(count, depth + 1, DEEPEST, 0);
    var type = level.format().equals("bullet") ? "" : HTML_TYPES.getOrDefault(level.format(), "1");
    return Optional.of(
        new Item(
            new HtmlLists.Place(reference.number(), depth, type, count[depth]),
            level.worded() ? label(levels, depth, count) : ""));
  }

  private static String label(Level[] levels, int depth, int[] count) {
    return PLACEHOLDER
        .matcher(levels[depth].text())
        .replaceAll(
            match -> {
              int at = Integer.parseInt(match.group(1)) - 1;
              return Matcher.quoteReplacement(
                  Numeral.of(levels[at].format(), Math.max(1, count[at])));
            });
  }
}
