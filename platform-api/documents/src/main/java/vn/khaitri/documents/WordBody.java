package vn.khaitri.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands one below the other in a Word document: paragraphs, items, headings, tables. */
final class WordBody {
  private static final String CONTENTS = "Table of Contents";

  private final WordRuns runs;
  private final WordStyles styles;
  private final WordNumbering numbering;
  private @Nullable String title;

  WordBody(WordRuns runs, WordStyles styles, WordNumbering numbering) {
    this.runs = runs;
    this.styles = styles;
    this.numbering = numbering;
    runs.readBoxesWith(this::read);
  }

  /** The first paragraph that is styled as the document's title; null when none is. */
  @Nullable String title() {
    return title;
  }

  /** All that stands in the element; the cursor stands behind it afterwards. */
  List<Piece> read(XmlCursor xml) {
    var flow = new Flow();
    xml.children(name -> block(xml, name, flow));
    return flow.pieces();
  }

  private void block(XmlCursor xml, String name, Flow flow) {
    switch (name) {
      case "p" -> paragraph(xml, flow);
      case "tbl" -> table(xml, flow);
      case "sdt" -> control(xml, flow);
      case "altChunk" -> flow.add(new Piece.Remark("part-left-out", "altChunk"));
      case "customXml", "ins", "moveTo", "sdtContent", "AlternateContent", "Choice" ->
          xml.children(inner -> block(xml, inner, flow));
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
          } else if (!contents[0]) {
            block(xml, name, flow);
          }
        });
  }

  private void paragraph(XmlCursor xml, Flow flow) {
    var about = new WordParagraph();
    var words = new Inline();
    var after = new ArrayList<Piece>();
    xml.children(
        name -> {
          if (name.equals("pPr")) {
            about.read(xml);
          } else {
            runs.read(xml, name, words, after);
          }
        });
    place(about, words, flow);
    after.forEach(flow::add);
  }

  private void place(WordParagraph about, Inline words, Flow flow) {
    var level =
        about.level().or(() -> styles.headingLevel(about.style())).filter(found -> found > 0);
    var item = item(about, words);
    var label = item.map(WordNumbering.Item::label).orElse("");
    if (level.isPresent()) {
      flow.heading(level.get(), Html.line(label + " " + words.line()));
      words.parts().stream().filter(part -> !(part instanceof Piece.Html)).forEach(flow::add);
    } else if (title == null && styles.isTitle(about.style()) && !words.line().isEmpty()) {
      title = words.line();
    } else if (item.isPresent() && label.isEmpty()) {
      flow.item(item.get().place(), words.parts());
    } else {
      flow.paragraph(labelled(label, words.parts()));
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
    var table = new WordTable(this::block);
    table.read(xml);
    var html = table.html();
    if (!html.isEmpty()) {
      flow.add(new Piece.Html(html));
    }
    table.outside().forEach(flow::add);
  }
}
