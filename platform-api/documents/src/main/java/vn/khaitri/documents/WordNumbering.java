package vn.khaitri.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Of a level that has not counted yet. */
  private static final int NONE = -1;

  private final Map<String, List<Level>> definitions = new HashMap<>();
  private final Map<String, String> byStyle = new HashMap<>();
  private final Map<String, String> links = new HashMap<>();
  private final Map<Integer, Numbered> lists = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  /**
   * A list. Those of one definition count together, as articles do that go on over chapters.
   *
   * @param restarts levels at which this one begins anew, each once
   */
  private record Numbered(String definition, List<Level> levels, Set<Integer> restarts) {}

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

    boolean isBullet() {
      return format.equals("bullet") || (format.equals("none") && text.isEmpty());
    }

    /** Words around the number, or numbers of several levels: HTML has no lists for them. */
    boolean worded() {
      return !isBullet()
          && (PLACEHOLDER.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter)
              || PLACEHOLDER.matcher(text).results().count() > 1);
    }
  }

  /**
   * @param label words that the item begins with; empty where the list says it all
   * @param number as Word shows it, such as {@code 1.2.}; empty for bullets
   */
  record Item(HtmlLists.Place place, String label, String number) {}

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
              xml.children(
                  inner -> {
                    switch (inner) {
                      case "styleLink" -> numbering.byStyle.put(xml.attribute("val"), id);
                      case "numStyleLink" -> numbering.links.put(id, xml.attribute("val"));
                      default -> readLevel(xml, inner, levels);
                    }
                  });
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
    var definition = new String[] {"num " + number};
    var restarts = new HashSet<Integer>();
    xml.children(
        name -> {
          switch (name) {
            case "abstractNumId" -> {
              definition[0] = defined(xml.attribute("val"));
              var known = definitions.get(definition[0]);
              if (known != null) {
                Collections.copy(levels, known);
              }
            }
            case "lvlOverride" -> {
              int at = xml.number("ilvl", -1);
              xml.children(
                  inner -> {
                    if (inner.equals("startOverride") && at >= 0 && at < DEEPEST) {
                      var level = levels.get(at);
                      levels.set(at, new Level(level.format(), level.text(), xml.number("val", 1)));
                      restarts.add(at);
                    } else {
                      readLevel(xml, inner, levels);
                    }
                  });
            }
            default -> {}
          }
        });
    lists.put(number, new Numbered(definition[0], levels, restarts));
  }

  /** Of a definition that only names a list style, the one that this style names. */
  private String defined(String definition) {
    return byStyle.getOrDefault(links.getOrDefault(definition, ""), definition);
  }

  private static void readLevel(XmlCursor xml, String name, List<Level> levels) {
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
    levels.set(at, new Level(reading[0], reading[1], start[0]));
  }

  private static List<Level> levels() {
    return new ArrayList<>(Collections.nCopies(DEEPEST, Level.BULLET));
  }

  /** Counts one more item; empty when the paragraph is in no list that the file describes. */
  Optional<Item> next(Reference reference) {
    var list = lists.get(reference.number());
    if (list == null || reference.number() == 0 || reference.level() >= DEEPEST) {
      return Optional.empty();
    }
    int depth = reference.level();
    var level = list.levels().get(depth);
    var count = count(list, depth);
    var type = level.isBullet() ? "" : HTML_TYPES.getOrDefault(level.format(), "1");
    var number = level.isBullet() ? "" : number(list.levels(), depth, count);
    return Optional.of(
        new Item(
            new HtmlLists.Place(reference.number(), depth, type, count[depth]),
            level.worded() ? number : "",
            number));
  }

  private int[] count(Numbered list, int depth) {
    var count =
        counts.computeIfAbsent(
            list.definition(),
            _ -> {
              var none = new int[DEEPEST];
              Arrays.fill(none, NONE);
              return none;
            });
    boolean begins = list.restarts().remove(depth) || count[depth] == NONE;
    count[depth] = begins ? Math.max(0, list.levels().get(depth).start()) : count[depth] + 1;
    Arrays.fill(count, depth + 1, DEEPEST, NONE);
    return count;
  }

  private static String number(List<Level> levels, int depth, int[] count) {
    return PLACEHOLDER
        .matcher(levels.get(depth).text())
        .replaceAll(
            match -> {
              int at = Integer.parseInt(match.group(1)) - 1;
              int number = count[at] == NONE ? Math.max(0, levels.get(at).start()) : count[at];
              return Matcher.quoteReplacement(Numeral.of(levels.get(at).format(), number));
            });
  }
}
