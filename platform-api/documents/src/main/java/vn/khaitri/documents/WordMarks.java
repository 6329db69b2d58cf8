package vn.khaitri.documents;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How words stand out ({@code w:rPr}): set, taken back, or not spoken of. */
final class WordMarks {
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  /** One font for Latin letters, in the order in which Word looks; a theme has fonts of today. */
  private static final List<String> FONTS = List.of("asciiTheme", "ascii", "hAnsi", "cs");

  private final Map<Mark, Boolean> said = new EnumMap<>(Mark.class);
  private String style = "";
  private boolean hidden;
  private String font = "";

  void read(XmlCursor xml) {
    xml.children(
        name -> {
          var value = xml.attribute("val");
          switch (name) {
            case "rStyle" -> style = value;
            case "b" -> said.put(Mark.STRONG, !OFF.contains(value));
            case "i" -> said.put(Mark.EM, !OFF.contains(value));
            case "u" -> said.put(Mark.U, !OFF.contains(value));
            case "strike", "dstrike" ->
                said.merge(Mark.S, !OFF.contains(value), Boolean::logicalOr);
            case "vertAlign" -> {
              said.put(Mark.SUP, value.equals("superscript"));
              said.put(Mark.SUB, value.equals("subscript"));
            }
            case "vanish" -> hidden = !OFF.contains(value);
            case "rFonts" -> font = font(xml);
            default -> {}
          }
        });
  }

  private static String font(XmlCursor xml) {
    for (var letters : FONTS) {
      var named = xml.attribute(letters);
      if (!named.isEmpty()) {
        return named;
      }
    }
    return "";
  }

  String style() {
    return style;
  }

  boolean hidden() {
    return hidden;
  }

  /** Empty when nothing is said of it. */
  String font() {
    return font;
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
