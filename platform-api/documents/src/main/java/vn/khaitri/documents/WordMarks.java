package vn.khaitri.documents;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How words stand out ({@code w:rPr}): set, taken back, or not spoken of. */
final class WordMarks {
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  /** Fonts from before Unicode, which show other letters than are written. */
  private static final Set<String> LEGACY = Set.of(".vn", "vni-", "vni ");

  private final Map<Mark, Boolean> said = new EnumMap<>(Mark.class);
  private String style = "";
  private boolean hidden;
  private boolean legacy;

  void read(XmlCursor xml) {
    xml.children(
        name -> {
          var value = xml.attribute("val");
          switch (name) {
            case "rStyle" -> style = value;
            case "b" -> said.put(Mark.STRONG, !OFF.contains(value));
            case "i" -> said.put(Mark.EM, !OFF.contains(value));
            case "u" -> said.put(Mark.U, !OFF.contains(value));
            case "vertAlign" -> {
              said.put(Mark.SUP, value.equals("superscript"));
              said.put(Mark.SUB, value.equals("subscript"));
            }
            case "vanish" -> hidden = !OFF.contains(value);
            case "rFonts" -> legacy = isLegacy(xml.attribute("ascii"));
            default -> {}
          }
        });
  }

  private static boolean isLegacy(String font) {
    var lower = font.toLowerCase(Locale.ROOT);
    return LEGACY.stream().anyMatch(lower::startsWith);
  }

  String style() {
    return style;
  }

  boolean hidden() {
    return hidden;
  }

  boolean legacy() {
    return legacy;
  }

  /**
   * @param ofStyle what holds where the words themselves say nothing
   */
  Set<Mark> marks(Set<Mark> ofStyle) {
    var marks = EnumSet.noneOf(Mark.class);
    for (var mark : Mark.values()) {
      if (said.getOrDefault(mark, ofStyle.contains(mark))) {
        marks.add(mark);
      }
    }
    return marks;
  }
}
