package vn.khaitri.documents;

import java.util.Optional;

/** What a paragraph, or the style of one, says about itself ({@code w:pPr}). */
final class WordParagraph {
  private String style = "";
  private int outline = -1;
  private int list = -1;
  private int depth = -1;
  private boolean goesOn;

  void read(XmlCursor xml) {
    xml.children(
        name -> {
          switch (name) {
            case "pStyle" -> style = xml.attribute("val");
            case "rPr" ->
                xml.children(inner -> goesOn |= inner.equals("del") || inner.equals("moveFrom"));
            case "framePr" -> goesOn |= xml.attribute("dropCap").matches("drop|margin");
            case "outlineLvl" -> outline = xml.number("val", -1);
            case "numPr" ->
                xml.children(
                    inner -> {
                      switch (inner) {
                        case "numId" -> list = xml.number("val", -1);
                        case "ilvl" -> depth = xml.number("val", -1);
                        default -> {}
                      }
                    });
            default -> {}
          }
        });
  }

  /**
   * Whether its words go on in the next paragraph: its end was deleted, or it is the large letter
   * that the next one begins with.
   */
  boolean goesOn() {
    return goesOn;
  }

  String style() {
    return style;
  }

  Optional<Integer> level() {
    return WordStyles.level(outline);
  }

  /** Where it says nothing, −1. */
  WordNumbering.Reference list() {
    return new WordNumbering.Reference(list, depth);
  }
}
