package vn.khaitri.certification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Sets a text of any length into a given room: as large as fits on one line, down to the smallest
 * fair size; then on more lines; then smaller still. Nothing is ever cut off.
 */
final class TextFit {
  static final double LEADING = 1.3;

  private static final float LAST_RESORT = 4;
  private static final double BALANCING_STEP = 0.98;

  private final Room room;
  private final ToDoubleFunction<String> widthAtOnePoint;

  /** The same words are tried in many sizes. */
  private final Map<String, Double> widths = new HashMap<>();

  TextFit(Room room, ToDoubleFunction<String> widthAtOnePoint) {
    this.room = room;
    this.widthAtOnePoint = widthAtOnePoint;
  }

  /**
   * Where a text may go; lengths in points.
   *
   * @param smallest below it the text rather takes another line
   */
  record Room(double width, double height, float largest, float smallest, int lines) {}

  /**
   * @param size in points
   */
  record Setting(float size, List<String> lines) {}

  Setting set(String text) {
    var words = List.of(text.strip().split("\\s+"));
    for (int lines = 1; lines <= room.lines; lines++) {
      for (float size = room.largest; size >= room.smallest; size--) {
        if (widest(words) * size <= room.width && lines * size * LEADING <= room.height) {
          var broken = wrap(words, room.width / size);
          if (broken.size() <= lines) {
            return new Setting(size, balanced(words, broken, room.width / size));
          }
        }
      }
    }
    float size = room.smallest;
    var lines = wrap(broken(words, size), room.width / size);
    while (lines.size() > room.lines && size > LAST_RESORT) {
      size--;
      lines = wrap(broken(words, size), room.width / size);
    }
    return new Setting(size, lines);
  }

  /** Words wider than the room, in pieces that fill it. */
  private List<String> broken(List<String> words, float size) {
    var pieces = new ArrayList<String>();
    for (var word : words) {
      var piece = new StringBuilder();
      for (int codePoint : word.codePoints().toArray()) {
        var longer = piece + Character.toString(codePoint);
        if (!piece.isEmpty() && width(longer) * size > room.width) {
          pieces.add(piece.toString());
          piece.setLength(0);
        }
        piece.appendCodePoint(codePoint);
      }
      pieces.add(piece.toString());
    }
    return pieces;
  }

  /** The narrowest lines that are still as many: no word is left alone on the last one. */
  private List<String> balanced(List<String> words, List<String> lines, double limit) {
    var best = lines;
    double least = widest(words);
    for (double narrower = limit * BALANCING_STEP; narrower >= least; narrower *= BALANCING_STEP) {
      var next = wrap(words, narrower);
      if (next.size() > lines.size()) {
        break;
      }
      best = next;
    }
    return best;
  }

  private List<String> wrap(List<String> words, double limit) {
    var lines = new ArrayList<String>();
    var line = words.getFirst();
    for (var word : words.subList(1, words.size())) {
      var longer = line + " " + word;
      if (width(longer) <= limit) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines;
  }

  private double widest(List<String> words) {
    return words.stream().mapToDouble(this::width).max().orElse(0);
  }

  private double width(String text) {
    return widths.computeIfAbsent(text, widthAtOnePoint::applyAsDouble);
  }
}
