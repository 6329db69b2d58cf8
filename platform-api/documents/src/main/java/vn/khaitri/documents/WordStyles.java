package vn.khaitri.documents;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.khaitri.text.Texts;

/** What the styles of a Word file say, each asking the one that it is based on. */
final class WordStyles {
  /** A style that is based on itself by way of others must not hold us. */
  private static final int LONGEST_CHAIN = 20;

  /** As Word names them in English and Vietnamese, and as tools name their ids. */
  private static final Pattern HEADING =
      Pattern.compile("(?:heading|tieu de|dau de) ?([1-9])(?: char)?");

  private static final Set<String> TITLE = Set.of("title", "tieu de", "ten tai lieu");

  /** Outline level 10 in Word's own words: body text. */
  private static final int BODY = 9;

  private final Map<String, Style> styles = new HashMap<>();
  private final WordMarks defaults = new WordMarks();
  private String usual = "";

  /**
   * @param level 1 to 9 of a heading; empty when the style says nothing, 0 when it says body text
   */
  record Style(
      String name,
      String basedOn,
      Optional<Integer> level,
      WordNumbering.Reference list,
      Set<Mark> marks,
      String font) {}

  static WordStyles none() {
    return new WordStyles();
  }

  static WordStyles read(XmlCursor xml) {
    var styles = new WordStyles();
    xml.children(
        name -> {
          switch (name) {
            case "style" -> styles.add(xml);
            case "docDefaults" ->
                xml.descendants(
                    inner -> {
                      if (inner.equals("rPr")) {
                        styles.defaults.read(xml);
                      }
                    });
            default -> {}
          }
        });
    return styles;
  }

  private void add(XmlCursor xml) {
    var id = xml.attribute("styleId");
    var reading = new Reading();
    if (xml.attribute("type").equals("paragraph")
        && xml.attribute("default").matches("1|true|on")) {
      usual = id;
    }
    xml.children(
        name -> {
          switch (name) {
            case "name" -> reading.name = xml.attribute("val");
            case "basedOn" -> reading.basedOn = xml.attribute("val");
            case "pPr" -> reading.paragraph.read(xml);
            case "rPr" -> reading.words.read(xml);
            default -> {}
          }
        });
    styles.put(
        id,
        new Style(
            reading.name,
            reading.basedOn,
            headingNamed(reading.name).or(reading.paragraph::level),
            reading.paragraph.list(),
            reading.words.marks(EnumSet.noneOf(Mark.class)),
            reading.words.font()));
  }

  /** 1 to 9; empty for body text. */
  Optional<Integer> headingLevel(String styleId) {
    return styles.containsKey(styleId)
        ? first(styleId, Style::level).filter(level -> level > 0)
        : headingNamed(styleId);
  }

  boolean isTitle(String styleId) {
    var style = styles.get(styleId);
    return TITLE.contains(Texts.folded(style == null ? styleId : style.name()));
  }

  /** The list that paragraphs of this style are items of. */
  WordNumbering.Reference list(String styleId) {
    return first(
            styleId,
            style ->
                Optional.of(style.list()).filter(list -> list.level() >= 0 || list.number() >= 0))
        .orElse(WordNumbering.Reference.NONE);
  }

  Set<Mark> marks(String styleId) {
    var marks = EnumSet.noneOf(Mark.class);
    var at = styles.get(styleId);
    for (int n = 0; at != null && n < LONGEST_CHAIN; n++) {
      marks.addAll(at.marks());
      at = styles.get(at.basedOn());
    }
    return marks;
  }

  /**
   * The font that words are in which name none themselves.
   *
   * @param ofWords style of the words; may be empty
   * @param ofParagraph likewise
   */
  String font(String ofWords, String ofParagraph) {
    return font(ofWords)
        .or(() -> font(ofParagraph.isEmpty() ? usual : ofParagraph))
        .or(() -> font(usual))
        .orElseGet(defaults::font);
  }

  private Optional<String> font(String styleId) {
    return first(styleId, style -> Optional.of(style.font()).filter(font -> !font.isEmpty()));
  }

  private <T> Optional<T> first(String styleId, Function<Style, Optional<T>> asked) {
    var at = styles.get(styleId);
    for (int n = 0; at != null && n < LONGEST_CHAIN; n++) {
      var said = asked.apply(at);
      if (said.isPresent()) {
        return said;
      }
      at = styles.get(at.basedOn());
    }
    return Optional.empty();
  }

  private static Optional<Integer> headingNamed(String name) {
    var matcher = HEADING.matcher(Texts.folded(name));
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  static Optional<Integer> level(int outline) {
    return outline < 0 ? Optional.empty() : Optional.of(outline < BODY ? outline + 1 : 0);
  }

  private static final class Reading {
    private final WordParagraph paragraph = new WordParagraph();
    private final WordMarks words = new WordMarks();
    private String name = "";
    private String basedOn = "";
  }
}
