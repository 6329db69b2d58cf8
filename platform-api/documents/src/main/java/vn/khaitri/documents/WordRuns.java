package vn.khaitri.documents;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.khaitri.documents.LeftOut.Reason;
import vn.khaitri.documents.WordParts.Relation;

/** What stands one behind the other in a paragraph of a Word document: runs of words. */
final class WordRuns {
  /**
   * Where a page or a mail program may lead; all else, such as files of the author's, leads
   * nowhere.
   */
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:).+");

  private static final String NON_BREAKING_HYPHEN = "\u2011";
  private static final Set<Mark> PLAIN = Set.of();

  private final Map<String, Relation> relations;
  private final WordDrawings drawings;
  private final WordStyles styles;
  private final Map<String, String> notes;
  private final WordFields fields;
  private final LeftOut left;
  private final Set<String> told = new HashSet<>();
  private String paragraph = "";

  /**
   * @param relations of the part that is read
   * @param notes words of the notes by {@link #noteKey}
   * @param left takes what does not come along
   */
  WordRuns(
      Map<String, Relation> relations,
      WordDrawings drawings,
      WordStyles styles,
      Map<String, String> notes,
      WordFields fields,
      LeftOut left) {
    this.relations = relations;
    this.drawings = drawings;
    this.styles = styles;
    this.notes = notes;
    this.fields = fields;
    this.left = left;
  }

  static String noteKey(String reference, String id) {
    return reference + " " + id;
  }

  /**
   * @param style of the paragraph whose words follow; its font is theirs where they name none
   * @return that of the paragraph before
   */
  String within(String style) {
    var before = paragraph;
    paragraph = style;
    return before;
  }

  /**
   * @param name of the element in the paragraph on which the cursor stands
   * @param after takes what can only stand behind the paragraph
   */
  void read(XmlCursor xml, String name, Inline words, List<Piece> after) {
    switch (name) {
      case "r" -> run(xml, words, after);
      case "hyperlink" -> link(xml, linkOf(xml), words, after);
      case "fldSimple" -> link(xml, reachable(WordLink.of(xml.attribute("instr"))), words, after);
      case "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "dir", "bdo" ->
          xml.children(inner -> read(xml, inner, words, after));
      case "del", "moveFrom" -> deleted(xml, words);
      case "oMath", "oMathPara" -> formula(xml, words);
      case "AlternateContent" -> alternatives(xml, words, inner -> read(xml, inner, words, after));
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
    return relation == null || !relation.outside()
        ? ""
        : reachable(WordLink.with(relation.target(), xml.attribute("anchor")));
  }

  private static String reachable(String address) {
    return ADDRESS.matcher(address).matches() ? address : "";
  }

  private void run(XmlCursor xml, Inline words, List<Piece> after) {
    var marks = new WordMarks();
    xml.children(
        name -> {
          switch (name) {
            case "rPr" -> marks.read(xml);
            case "fldChar" -> field(xml, marks, words);
            case "instrText" -> fields.instruction(xml.text());
            default -> {
              if (fields.instructing()) {
                xml.leave();
              } else if (fields.inContents()) {
                left.add(Reason.CONTENTS, xml.leave());
              } else if (marks.hidden()) {
                left.add(Reason.HIDDEN, xml.leave());
              } else {
                content(xml, name, marks, words, after);
              }
            }
          }
        });
  }

  /** Of what was deleted nothing but where fields begin and end. */
  private void deleted(XmlCursor xml, Inline words) {
    xml.children(
        name -> {
          switch (name) {
            case "fldChar" -> field(xml, words);
            case "instrText", "delInstrText" -> fields.instruction(xml.text());
            case "t" -> xml.leave();
            default -> deleted(xml, words);
          }
        });
  }

  private void field(XmlCursor xml, WordMarks marks, Inline words) {
    boolean begins = xml.attribute("fldCharType").equals("begin");
    boolean shown = !fields.instructing() && !fields.inContents() && !marks.hidden();
    field(xml, words);
    if (begins && shown) {
      var box = new WordFormBox();
      box.read(xml);
      text(box.shown(), marks, words);
    }
  }

  private void field(XmlCursor xml, Inline words) {
    switch (xml.attribute("fldCharType")) {
      case "begin" -> {
        if (!fields.begin(xml.place())) {
          tellOnce("field-without-end", words);
        }
      }
      case "separate" -> {
        fields.separate();
        words.beginLink(reachable(fields.link()));
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
      case "ruby" -> ruby(xml, words, after);
      case "drawing", "pict", "object" -> drawings.read(xml, words, after);
      case "AlternateContent" ->
          alternatives(xml, words, inner -> content(xml, inner, marks, words, after));
      default -> {}
    }
  }

  /** How a word is read stands in brackets behind it, as readers without ruby show it. */
  private void ruby(XmlCursor xml, Inline words, List<Piece> after) {
    var above = new Inline();
    xml.children(
        name -> {
          switch (name) {
            case "rt" -> xml.children(inner -> read(xml, inner, above, after));
            case "rubyBase" -> xml.children(inner -> read(xml, inner, words, after));
            default -> {}
          }
        });
    if (!above.line().isEmpty()) {
      words.text(" (" + above.line() + ")", PLAIN);
    }
  }

  private void text(String text, WordMarks marks, Inline words) {
    var font = marks.font().isEmpty() ? styles.font(marks.style(), paragraph) : marks.font();
    var shown = WordLetters.of(text, font);
    if (!shown.remark().isEmpty()) {
      tellOnce(shown.remark(), words);
    }
    words.text(shown.text(), marks.marks(styles.marks(marks.style())));
  }

  private void note(String key, Inline words) {
    var note = notes.getOrDefault(key, "");
    if (!note.isEmpty()) {
      words.text(" [", PLAIN);
      words.finished(note);
      words.text("]", PLAIN);
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

  private void alternatives(XmlCursor xml, Inline words, Consumer<String> each) {
    if (!WordDrawings.alternatives(xml, each)) {
      words.add(new Piece.Remark("part-left-out", "AlternateContent"));
    }
  }

  private void tellOnce(String remark, Inline words) {
    if (told.add(remark)) {
      words.add(new Piece.Remark(remark));
    }
  }
}
