package vn.khaitri.documents;

import java.util.ArrayDeque;
import java.util.Deque;

/** Items that follow each other, each with its depth, as lists within lists. */
final class HtmlLists {
  private final StringBuilder html = new StringBuilder();
  private final Deque<Place> open = new ArrayDeque<>();

  /**
   * Where an item stands.
   *
   * @param list items of one depth with another list are not numbered on
   * @param depth zero-based; need not be gapless
   * @param type of the numbers as HTML names it (1, a, A, i, I); empty for bullets
   * @param number of this item among those of its depth
   */
  record Place(int list, int depth, String type, int number) {
    boolean goesOn(Place before) {
      return list == before.list && type.equals(before.type);
    }

    String tag() {
      return type.isEmpty() ? "ul" : "ol";
    }

    String start() {
      return (type.isEmpty() || type.equals("1") ? "" : " type=\"" + type + "\"")
          + (type.isEmpty() || number == 1 ? "" : " start=\"" + number + "\"");
    }
  }

  void item(Place place, String content) {
    while (!open.isEmpty() && open.peek().depth() > place.depth()) {
      close();
    }
    if (!open.isEmpty() && open.peek().depth() == place.depth()) {
      if (place.goesOn(open.peek())) {
        html.append("</li>");
      } else {
        close();
        begin(place);
      }
    } else {
      begin(place);
    }
    html.append("<li>").append(content);
  }

  /** The lists so far, all closed; empty when there was no item. */
  String end() {
    while (!open.isEmpty()) {
      close();
    }
    var all = html.toString();
    html.setLength(0);
    return all;
  }

  private void begin(Place place) {
    open.push(place);
    html.append('<').append(place.tag()).append(place.start()).append('>');
  }

  private void close() {
    html.append("</li></").append(open.pop().tag()).append('>');
  }
}
