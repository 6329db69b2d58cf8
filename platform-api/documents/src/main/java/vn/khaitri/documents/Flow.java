package vn.khaitri.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the paragraphs of a document, or of one cell, and makes pieces of them. */
final class Flow {
  private final List<Piece> pieces = new ArrayList<>();
  private final HtmlLists lists = new HtmlLists();
  private @Nullable Held held;

  /**
   * A paragraph that goes on in the next one.
   *
   * @param after what stands behind it
   */
  record Held(WordParagraph about, Inline words, List<Piece> after) {}

  void hold(Held paragraph) {
    held = paragraph;
  }

  /** What the next paragraph begins with, mostly nothing. */
  Held takeHeld() {
    var taken =
        held == null ? new Held(new WordParagraph(), new Inline(), new ArrayList<>()) : held;
    held = null;
    return taken;
  }

  void heading(int level, String title) {
    endList();
    if (!title.isEmpty()) {
      pieces.add(new Piece.Heading(level, title));
    }
  }

  /**
   * @param content what stands in it, pictures where they stand
   */
  void paragraph(List<Piece> content) {
    for (var part : content) {
      add(part instanceof Piece.Html(var html) ? new Piece.Html(Html.element("p", html)) : part);
    }
  }

  /** The words before a picture are the item; what follows stands below the list. */
  void item(HtmlLists.Place place, List<Piece> content) {
    if (content.getFirst() instanceof Piece.Html(var html)) {
      lists.item(place, html);
      paragraph(content.subList(1, content.size()));
    } else {
      paragraph(content);
    }
  }

  /** A remark leaves a list as it is. */
  void add(Piece piece) {
    if (!(piece instanceof Piece.Remark)) {
      endList();
    }
    pieces.add(piece);
  }

  List<Piece> pieces() {
    endList();
    return List.copyOf(pieces);
  }

  /** As the content of a table cell: a single paragraph without its marks, headings as strong. */
  String cell() {
    var inside = pieces();
    var html = new StringBuilder();
    int blocks = 0;
    for (var piece : inside) {
      switch (piece) {
        case Piece.Heading(var level, var title) -> {
          html.append(Html.element("p", Html.element("strong", Html.escaped(title))));
          blocks++;
        }
        case Piece.Html(var block) -> {
          html.append(block);
          blocks++;
        }
        default -> {}
      }
    }
    var all = html.toString();
    return blocks == 1 && all.startsWith("<p>") ? all.substring(3, all.length() - 4) : all;
  }

  /** What a cell cannot hold. */
  List<Piece> outsideCell() {
    return pieces().stream()
        .filter(piece -> piece instanceof Piece.Illustration || piece instanceof Piece.Remark)
        .toList();
  }

  private void endList() {
    var html = lists.end();
    if (!html.isEmpty()) {
      pieces.add(new Piece.Html(html));
    }
  }
}
