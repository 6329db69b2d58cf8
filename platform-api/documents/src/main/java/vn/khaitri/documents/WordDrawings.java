package vn.khaitri.documents;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.khaitri.documents.WordParts.Relation;

/** What is drawn in a Word document: pictures, boxes of text, and what we have no reader for. */
final class WordDrawings {
  /** Namespaces of shapes and charts, whose words or names we read; ink and models are not. */
  private static final Pattern UNDERSTOOD =
      Pattern.compile("(?:(?:wps|wpg|wpc|wp14|w1[4-9]\\w*|a14|a16|cx\\d*|v|o|m)\\s*)+");

  private final Map<String, Relation> relations;
  private final Pictures pictures;
  private final Function<XmlCursor, List<Piece>> boxes;
  private String alternative = "";

  /**
   * @param boxes reads boxes of text, which hold paragraphs again
   */
  WordDrawings(
      Map<String, Relation> relations, Pictures pictures, Function<XmlCursor, List<Piece>> boxes) {
    this.relations = relations;
    this.pictures = pictures;
    this.boxes = boxes;
  }

  /**
   * Of the forms that a file offers for one thing the first that we understand, as ECMA-376 part 3
   * says, else the one for readers that understand none.
   *
   * @return false when there was none
   */
  static boolean alternatives(XmlCursor xml, Consumer<String> each) {
    var taken = new boolean[1];
    xml.children(
        name -> {
          boolean fits =
              name.equals("Fallback")
                  || (name.equals("Choice")
                      && UNDERSTOOD.matcher(xml.attribute("Requires") + " ").matches());
          if (fits && !taken[0]) {
            taken[0] = true;
            xml.children(each);
          } else {
            xml.leave();
          }
        });
    return taken[0];
  }

  /**
   * @param after takes what can only stand behind the paragraph
   */
  void read(XmlCursor xml, Inline words, List<Piece> after) {
    xml.children(name -> drawn(xml, name, words, after));
  }

  private void drawn(XmlCursor xml, String name, Inline words, List<Piece> after) {
    switch (name) {
      case "docPr" -> alternative = described(xml);
      case "shape" -> {
        alternative = xml.attribute("alt");
        read(xml, words, after);
      }
      case "blip" -> picture(xml.relation("embed"), xml.relation("link"), words);
      case "imagedata" -> picture(xml.relation("id"), xml.relation("href"), words);
      case "txbxContent" -> after.addAll(boxes.apply(xml));
      case "chart", "relIds", "OLEObject", "contentPart" -> words.add(leftOut(xml, name));
      case "AlternateContent" -> {
        if (!alternatives(xml, inner -> drawn(xml, inner, words, after))) {
          words.add(new Piece.Remark("part-left-out", name));
        }
      }
      default -> read(xml, words, after);
    }
  }

  private static Piece leftOut(XmlCursor xml, String name) {
    var what = xml.attributeIfAny("ProgID").orElse(name.equals("relIds") ? "SmartArt" : name);
    return new Piece.Remark("part-left-out", Html.line(what));
  }

  private static String described(XmlCursor xml) {
    var description = xml.attribute("descr");
    return description.isBlank() ? xml.attribute("title") : description;
  }

  private void picture(String embedded, String linked, Inline words) {
    var relation = relations.get(embedded.isEmpty() ? linked : embedded);
    if (relation == null) {
      words.add(new Piece.Remark("picture-missing", embedded + linked, Html.line(alternative)));
      return;
    }
    words.add(
        relation.outside()
            ? new Piece.Remark("picture-elsewhere", Html.line(relation.target()))
            : pictures.of(relation.target(), alternative));
  }
}
