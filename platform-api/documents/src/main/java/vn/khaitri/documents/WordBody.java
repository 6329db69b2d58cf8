package vn.khaitri.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khaitri.documents.LeftOut.Reason;

/** What stands one below the other in a Word document: paragraphs, items, headings, tables. */
final class WordBody {
  private static final String CONTENTS = "Table of Contents";

  /** Around paragraphs or between them, nothing that ends one. */
  private static final Set<String> PASSED =
      Set.of(
          "bookmarkStart", "bookmarkEnd", "proofErr", "customXml", "ins", "moveTo", "sdtContent");

  private final WordRuns runs;
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final LeftOut left;
  private @Nullable String title;

  /**
   * @param drawn makes the reader of words, given who reads the boxes among them
   */
  WordBody(
      Function<Function<XmlCursor, List<Piece>>, WordRuns> drawn,
      WordStyles styles,
      WordNumbering numbering,
      LeftOut left) {
    this.runs = drawn.apply(this::read);
    this.styles = styles;
    this.numbering = numbering;
    this.left = left;
  }

  /** The first paragraph that is styled as the document's title; null when none is. */
  @Nullable String title() {
    return title;
  }

  /** All that stands in the element; the cursor stands behind it afterwards. */
  List<Piece> read(XmlCursor xml) {
    var flow = new Flow();
    xml.children(name -> block(xml, name, flow));
    endHeld(flow);
    return flow.pieces();
  }

  private void block(XmlCursor xml, String name, Flow flow) {
    if (!name.equals("p") && !PASSED.contains(name)) {
      endHeld(flow);
    }
    switch (name) {
      case "p" -> paragraph(xml, flow);
      case "tbl" -> table(xml, flow);
      case "sdt" -> control(xml, flow);
      case "altChunk" -> flow.add(new Piece.Remark("part-left-out", "altChunk"));
      case "customXml", "ins", "moveTo", "sdtContent" ->
          xml.children(inner -> block(xml, inner, flow));
      case "AlternateContent" -> WordDrawings.alternatives(xml, inner -> block(xml, inner, flow));
      case "moveFrom", "del" -> xml.leave();
      default -> {}
    }
  }

  /** A content control; of a table of contents nothing is taken. */
  private void control(XmlCursor xml, Flow flow) {
    var contents = new boolean[1];
    xml.children(
        name -> {
          if (name.equals("sdtPr")) {
            xml.descendants(
                inner ->
                    contents[0] |=
                        inner.equals("docPartGallery") && xml.attribute("val").equals(CONTENTS));
          } else if (contents[0]) {
            left.add(Reason.CONTENTS, xml.leave());
          } else {
            block(xml, name, flow);
          }
        });
  }

  private void paragraph(XmlCursor xml, Flow flow) {
    var about = new WordParagraph();
    var held = flow.takeHeld();
    var words = held.words();
    var after = held.after();
    var before = runs.within("");
    xml.children(
        name -> {
          if (name.equals("pPr")) {
            about.read(xml);
            runs.within(about.style());
          } else {
            runs.read(xml, name, words, after);
          }
        });
    runs.within(before);
    if (about.goesOn()) {
      flow.hold(new Flow.Held(about, words, after));
    } else {
      place(about, words, flow);
      after.forEach(flow::add);
    }
  }

  /** What waits for a paragraph to go on in, when none follows. */
  private void endHeld(Flow flow) {
    var held = flow.takeHeld();
    if (!held.words().isEmpty() || !held.after().isEmpty()) {
      place(held.about(), held.words(), flow);
      held.after().forEach(flow::add);
    }
  }

  private void place(WordParagraph about, Inline words, Flow flow) {
    var level =
        about.level().or(() -> styles.headingLevel(about.style())).filter(found -> found > 0);
    var item = item(about, words);
    var label = item.map(WordNumbering.Item::label).orElse("");
    if (level.isPresent()) {
      var number = item.map(WordNumbering.Item::number).orElse("");
      flow.heading(level.get(), Html.line(number + " " + words.line()));
      tellStruck(words, flow);
      words.parts().stream().filter(part -> !(part instanceof Piece.Html)).forEach(flow::add);
    } else if (title == null && styles.isTitle(about.style()) && !words.line().isEmpty()) {
      title = words.line();
      tellStruck(words, flow);
    } else if (item.isPresent() && label.isEmpty()) {
      flow.item(item.get().place(), words.parts());
    } else {
      flow.paragraph(labelled(label, words.parts()));
    }
  }

  /** A title shows no marks, and without its mark such a word would say the opposite. */
  private static void tellStruck(Inline words, Flow flow) {
    if (words.struckWords() > 0) {
      flow.add(new Piece.Remark("struck-left-out", Integer.toString(words.struckWords())));
    }
  }

  /** An empty paragraph is no item and does not count as one. */
  private Optional<WordNumbering.Item> item(WordParagraph about, Inline words) {
    return words.isEmpty()
        ? Optional.empty()
        : numbering.next(about.list().over(styles.list(about.style())));
  }

  private static List<Piece> labelled(String label, List<Piece> parts) {
    if (label.isEmpty() || !(parts.getFirst() instanceof Piece.Html(var html))) {
      return parts;
    }
    var labelled = new ArrayList<>(parts);
    labelled.set(0, new Piece.Html(Html.escaped(label) + " " + html));
    return labelled;
  }

  private void table(XmlCursor xml, Flow flow) {
    var table = new WordTable(this::block, this::endHeld);
    table.read(xml);
    var html = table.html();
    if (!html.isEmpty()) {
      flow.add(new Piece.Html(html));
    }
    table.outside().forEach(flow::add);
  }
}
