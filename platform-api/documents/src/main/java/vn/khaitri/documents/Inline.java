package vn.khaitri.documents;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The inside of one paragraph: words with their marks and links, and pictures between them. */
final class Inline {
  private final List<Piece> parts = new ArrayList<>();
  private final List<Piece> remarks = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private EnumSet<Mark> open = EnumSet.noneOf(Mark.class);
  private String link = "";
  private boolean words;
  private int struck;

  void text(String text, Set<Mark> marks) {
    if (text.isEmpty()) {
      return;
    }
    stand(marks);
    html.append(Html.escaped(text));
    if (marks.contains(Mark.S)) {
      struck += Words.in(text);
    } else {
      plain.append(text);
    }
    words |= !text.isBlank();
  }

  /** HTML that is finished, such as that of a note. */
  void finished(String fragment) {
    stand(Set.of());
    html.append(fragment);
    words = true;
  }

  void lineBreak() {
    html.append("<br>");
    plain.append(' ');
  }

  /** Up to {@link #endLink()}. */
  void beginLink(String address) {
    endLink();
    if (!address.isEmpty()) {
      stand(Set.of());
      html.append("<a href=\"").append(Html.escaped(address)).append("\">");
      link = address;
    }
  }

  void endLink() {
    stand(Set.of());
    if (!link.isEmpty()) {
      html.append("</a>");
      link = "";
    }
  }

  /** What cannot stand among words parts them; a remark does not. */
  void add(Piece piece) {
    if (piece instanceof Piece.Remark) {
      remarks.add(piece);
      return;
    }
    var within = link;
    cut();
    parts.add(piece);
    beginLink(within);
  }

  /** Whether there is neither a word nor a picture. */
  boolean isEmpty() {
    return !words && parts.isEmpty();
  }

  /** Words that are struck through, which {@link #line} leaves out: they say the opposite. */
  int struckWords() {
    return struck;
  }

  /** Words without marks, on one line. */
  String line() {
    return Html.line(plain.toString());
  }

  /** Words and pictures in their order, then the remarks. */
  List<Piece> parts() {
    cut();
    parts.addAll(remarks);
    remarks.clear();
    return List.copyOf(parts);
  }

  private void cut() {
    endLink();
    if (words) {
      parts.add(new Piece.Html(html.toString().strip()));
    }
    html.setLength(0);
    words = false;
  }

  private void stand(Set<Mark> marks) {
    if (open.equals(marks)) {
      return;
    }
    for (var mark : List.copyOf(open).reversed()) {
      html.append("</").append(mark.element()).append('>');
    }
    for (var mark : marks) {
      html.append('<').append(mark.element()).append('>');
    }
    open = marks.isEmpty() ? EnumSet.noneOf(Mark.class) : EnumSet.copyOf(marks);
  }
}
