package vn.khaitri.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khaitri.documents.LeftOut.Reason;
import vn.khaitri.documents.ParsedCourse.Warning;
import vn.khaitri.filecheck.FileRefused;

/**
 * Reads a Word file (ECMA-376) as a reader of the printed page would: with its tracked insertions
 * and without its deletions, without its table of contents, headers and comments.
 */
final class WordReader {
  private final WordParts parts;
  private final Pictures pictures;
  private WordStyles styles = WordStyles.none();
  private WordNumbering numbering = WordNumbering.none();
  private final LeftOut left = new LeftOut();

  private WordReader(WordParts parts, Pictures pictures) {
    this.parts = parts;
    this.pictures = pictures;
  }

  /**
   * @param title of the document as it stands in it, or among its properties; null when nowhere
   * @param warnings of the document as a whole
   */
  record Read(@Nullable String title, List<Piece> pieces, List<Warning> warnings) {}

  static Read read(WordParts parts, Pictures pictures) {
    return new WordReader(parts, pictures).read();
  }

  private Read read() {
    var main = parts.main();
    parts
        .of(main, "styles")
        .ifPresent(part -> parts.read(part, xml -> styles = WordStyles.read(xml)));
    parts
        .of(main, "numbering")
        .ifPresent(part -> parts.read(part, xml -> numbering = WordNumbering.read(xml)));
    var notes = new HashMap<String, String>();
    readNotes(main, "footnotes", notes);
    readNotes(main, "endnotes", notes);
    var body = body(main, notes);
    var pieces = new ArrayList<Piece>();
    parts.read(
        main,
        xml -> {
          if (!xml.name().equals("document")) {
            throw new FileRefused(DocumentProblem.FILE_OF_UNKNOWN_KIND);
          }
          xml.children(
              name -> {
                if (name.equals("body")) {
                  pieces.addAll(body.read(xml));
                }
              });
          left.add(Reason.OTHERS, xml.wordsPassedOver());
        });
    countMargins(main);
    var title = body.title() == null ? parts.title() : body.title();
    return new Read(title, pieces, left.warnings());
  }

  private void countMargins(String main) {
    for (var relation : parts.relations(main).values()) {
      if (relation.type().matches("header|footer") && parts.zip().has(relation.target())) {
        parts.read(relation.target(), xml -> left.add(Reason.MARGINS, xml.leave()));
      }
    }
  }

  /** Under the name of the element that refers to them and their number. */
  private void readNotes(String main, String kind, Map<String, String> notes) {
    var reference = kind.substring(0, kind.length() - 1) + "Reference";
    parts
        .of(main, kind)
        .ifPresent(
            part ->
                parts.read(
                    part,
                    xml -> {
                      var body = body(part, Map.of());
                      xml.children(
                          name -> {
                            var key = WordRuns.noteKey(reference, xml.attribute("id"));
                            notes.put(key, words(body.read(xml)));
                          });
                      left.add(Reason.OTHERS, xml.wordsPassedOver());
                    }));
  }

  private WordBody body(String part, Map<String, String> notes) {
    var relations = parts.relations(part);
    var endless = new HashSet<Integer>();
    parts.read(part, xml -> endless.addAll(WordFields.endlessIn(xml)));
    return new WordBody(
        boxes ->
            new WordRuns(
                relations,
                new WordDrawings(relations, pictures, boxes),
                styles,
                notes,
                new WordFields(endless),
                left),
        styles,
        numbering,
        left);
  }

  /** Paragraphs of a note as words in a row. */
  private static String words(List<Piece> note) {
    return note.stream()
        .filter(Piece.Html.class::isInstance)
        .map(piece -> ((Piece.Html) piece).html().replaceAll("^<p>|</p>$", ""))
        .collect(Collectors.joining(" "));
  }
}
