package vn.khaitri.documents;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.khaitri.documents.WordParts.Relation;

/** What stands one behind the other in a paragraph of a Word document: runs of words, pictures. */
final class WordRuns {
  /**
   * Where a page or a mail program may lead; all else, such as files of the author's, leads
   * nowhere.
   */
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:).+");

  private static final String NON_BREAKING_HYPHEN = "\u2011";

  private final Map<String, Relation> relations;
  private final Pictures pictures;
  private final WordStyles styles;
  private final Map<String, String> notes;
  private final WordFields fields = new WordFields();
  private final Set<String> told = new HashSet<>();
  private Function<XmlCursor, List<Piece>> boxes = xml -> List.of();
  private String alternative = "";

  /**
   * @param relations of the part that is read
   * @param notes words of the notes by {@link #noteKey}
   */
  WordRuns(
      Map<String, Relation> relations,
      Pictures pictures,
      WordStyles styles,
      Map<String, String> notes) {
    this.relations = relations;
    this.pictures = pictures;
    this.styles = styles;
    this.notes = notes;
  }

  static String noteKey(String reference, String id) {
    return reference + " " + id;
  }

  /** Text boxes hold paragraphs again. */
  void readBoxesWith(Function<XmlCursor, List<Piece>> boxes) {
    this.boxes = boxes;
  }

  /**
   * @param name of the element in the paragraph on which the cursor stands
   * @param after takes what can only stand behind the paragraph
   */
  void read(XmlCursor xml, String name, Inline words, List<Piece> after) {
    switch (name) {
      case "r" -> run(xml, words, after);
      case "hyperlink" -> link(xml, linkOf(xml), words, after);
      case "fldSimple" ->
          link(xml, reachable(WordFields.linkOf(xml.attribute("instr"))), words, after);
      case "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo" ->
          xml.children(inner -> read(xml, inner, words, after));
      case "oMath", "oMathPara" -> formula(xml, words);
      case "AlternateContent" -> alternatives(xml, inner -> read(xml, inner, words, after));
      default -> {}
    }
  }

  private void link(XmlCursor xml, String address, Inline words, List<Piece> after) {
    words.beginLink(address);
    xml.children(inner -> read(xml, inner, words, after));
    words.endLink();
  }

  private String linkOf(XmlCursor xml) {
    var relation = relations.get(xml.relation("id"));
    return relation == null || !relation.outside() ? "" : reachable(relation.target());
  }

  private static String reachable(String address) {
    return ADDRESS.matcher(address).matches() ? address : "";
  }

  private void run(XmlCursor xml, Inline words, List<Piece> after) {
    var marks = new WordMarks();
    xml.children(
        name -> {
          if (name.equals("rPr")) {
            marks.read(xml);
          } else if (name.equals("fldChar")) {
            field(xml.attribute("fldCharType"), words);
          } else if (name.equals("instrText")) {
            fields.instruction(xml.text());
          } else if (!marks.hidden() && !fields.hidden()) {
            content(xml, name, marks, words, after);
          }
        });
  }

  private void field(String type, Inline words) {
    switch (type) {
      case "begin" -> fields.begin();
      case "separate" -> {
        fields.separate();
        if (!reachable(fields.link()).isEmpty()) {
          words.beginLink(fields.link());
        }
      }
      case "end" -> {
        if (!fields.link().isEmpty()) {
          words.endLink();
        }
        fields.end();
      }
      default -> {}
    }
  }

  private void content(
      XmlCursor xml, String name, WordMarks marks, Inline words, List<Piece> after) {
    switch (name) {
      case "t" -> text(xml.text(), marks, words);
      case "tab", "ptab" -> text(" ", marks, words);
      case "cr" -> words.lineBreak();
      case "br" -> {
        if (!xml.attribute("type").matches("page|column")) {
          words.lineBreak();
        }
      }
      case "noBreakHyphen" -> text(NON_BREAKING_HYPHEN, marks, words);
      case "sym" -> tellOnce("symbol-left-out", words);
      case "footnoteReference", "endnoteReference" ->
          note(noteKey(name, xml.attribute("id")), words);
      case "commentReference" -> tellOnce("comments-left-out", words);
      case "drawing", "pict", "object" -> drawing(xml, words, after);
      case "AlternateContent" ->
          alternatives(xml, inner -> content(xml, inner, marks, words, after));
      default -> {}
    }
  }

  private void text(String text, WordMarks marks, Inline words) {
    if (marks.legacy() && text.chars().anyMatch(letter -> letter > 0x7f)) {
      tellOnce("legacy-font", words);
    }
    words.text(text, marks.marks(styles.marks(marks.style())));
  }

  private void note(String key, Inline words) {
    var note = notes.getOrDefault(key, "");
    if (!note.isEmpty()) {
      words.text(" [", EnumSet.noneOf(Mark.class));
      words.finished(note);
      words.text("]", EnumSet.noneOf(Mark.class));
    }
  }

  private void formula(XmlCursor xml, Inline words) {
    tellOnce("formula-as-text", words);
    xml.descendants(
        name -> {
          if (name.equals("t")) {
            words.text(xml.text(), EnumSet.of(Mark.EM));
          }
        });
  }

  /** Of the forms that a file offers for one thing the first, which is the richest. */
  private static void alternatives(XmlCursor xml, Consumer<String> each) {
    var taken = new boolean[1];
    xml.children(
        name -> {
          if (!taken[0] && (name.equals("Choice") || name.equals("Fallback"))) {
            taken[0] = true;
            xml.children(each);
          }
        });
  }

  private void drawing(XmlCursor xml, Inline words, List<Piece> after) {
    xml.children(name -> drawn(xml, name, words, after));
  }

  private void drawn(XmlCursor xml, String name, Inline words, List<Piece> after) {
    switch (name) {
      case "docPr" -> alternative = described(xml);
      case "shape" -> {
        alternative = xml.attribute("alt");
        drawing(xml, words, after);
      }
      case "blip" -> picture(xml.relation("embed"), xml.relation("link"), words);
      case "imagedata" -> picture(xml.relation("id"), xml.relation("href"), words);
      case "txbxContent" -> after.addAll(boxes.apply(xml));
      case "chart", "relIds", "OLEObject" -> words.add(leftOut(xml, name));
      case "AlternateContent" -> alternatives(xml, inner -> drawn(xml, inner, words, after));
      default -> drawing(xml, words, after);
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
      return;
    }
    words.add(
        relation.outside()
            ? new Piece.Remark("picture-elsewhere", Html.line(relation.target()))
            : pictures.of(relation.target(), alternative));
  }

  private void tellOnce(String remark, Inline words) {
    if (told.add(remark)) {
      words.add(new Piece.Remark(remark));
    }
  }
}
