package vn.khaitri.certification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import vn.khaitri.shared.PrintedLetters;
import vn.khaitri.shared.Typeface;

/**
 * Letters of one weight in one document: those that the first typeface lacks come from the other,
 * and marks that no composed letter holds are set over or under it by hand, since PDF knows no
 * placing of marks.
 */
final class Lettering {
  /** For what no typeface has: it is seen that something is missing. */
  private static final String EMPTY_BOX = "\u25A1";

  /** Between a letter and its mark, in points of a letter that is one point high. */
  private static final double GAP = 0.04;

  private final PDDocument document;
  private final Typeface first;
  private final Typeface other;
  private final PDFont font;
  private @Nullable PDFont otherFont;
  private final Map<String, Double> widths = new HashMap<>();

  private Lettering(PDDocument document, Typeface first, Typeface other) throws IOException {
    this.document = document;
    this.first = first;
    this.other = other;
    this.font = subset(document, first);
  }

  static Lettering regular(PDDocument document) throws IOException {
    return new Lettering(document, PrintedLetters.REGULAR, PrintedLetters.OTHER_REGULAR);
  }

  static Lettering bold(PDDocument document) throws IOException {
    return new Lettering(document, PrintedLetters.BOLD, PrintedLetters.OTHER_BOLD);
  }

  /**
   * A stretch that is shown at once; lengths at one point.
   *
   * @param x from the beginning of the text
   * @param y above its line
   */
  record Stretch(String text, PDFont font, double x, double y) {}

  double width(String text) {
    return PrintedLetters.of(text).stream().mapToDouble(letter -> widthOf(shown(letter))).sum();
  }

  List<Stretch> set(String text) {
    var stretches = new ArrayList<Stretch>();
    double x = 0;
    for (var letter : PrintedLetters.of(text)) {
      var shown = shown(letter);
      int end = endOfBase(shown);
      var base = shown.substring(0, end);
      add(stretches, new Stretch(base, fontOf(shown), x, 0));
      if (end < shown.length()) {
        placeMarks(stretches, shown, x);
      }
      x += widthOf(shown);
    }
    return stretches;
  }

  /** What can stand beside what was set before goes on there, so that words copy out whole. */
  private void add(List<Stretch> stretches, Stretch next) {
    var last = stretches.isEmpty() ? null : stretches.getLast();
    if (last != null
        && last.font().equals(next.font())
        && last.y() == 0
        && next.y() == 0
        && Math.abs(last.x() + plainWidth(last.font(), last.text()) - next.x()) < 1e-6) {
      stretches.set(
          stretches.size() - 1, new Stretch(last.text() + next.text(), last.font(), last.x(), 0));
    } else {
      stretches.add(next);
    }
  }

  private void placeMarks(List<Stretch> stretches, String letter, double x) {
    var face = faceOf(letter);
    int[] parts = letter.codePoints().toArray();
    var base = face.ink(parts[0]);
    double top = base.top();
    double bottom = base.bottom();
    for (int n = 1; n < parts.length; n++) {
      var mark = face.ink(parts[n]);
      boolean above = mark.top() + mark.bottom() > 0;
      double y =
          above ? Math.max(0, top + GAP - mark.bottom()) : Math.min(0, bottom - GAP - mark.top());
      top = above ? mark.top() + y : top;
      bottom = above ? bottom : mark.bottom() + y;
      stretches.add(
          new Stretch(
              Character.toString(parts[n]), fontOf(letter), x + base.left() - mark.left(), y));
    }
  }

  private static String shown(String letter) {
    return letter.isBlank() ? " " : PrintedLetters.isPrinted(letter) ? letter : EMPTY_BOX;
  }

  /** That of its base: marks take no room. */
  private double widthOf(String shown) {
    return widths.computeIfAbsent(
        shown, letter -> plainWidth(fontOf(letter), letter.substring(0, endOfBase(letter))));
  }

  private static int endOfBase(String letter) {
    return Character.charCount(letter.codePointAt(0));
  }

  private Typeface faceOf(String letter) {
    return first.hasAll(letter) ? first : other;
  }

  /** The other one is in the document only where it is needed. */
  private PDFont fontOf(String letter) {
    if (first.hasAll(letter)) {
      return font;
    }
    if (otherFont == null) {
      try {
        otherFont = subset(document, other);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return otherFont;
  }

  private static double plainWidth(PDFont font, String text) {
    try {
      return font.getStringWidth(text) / 1000;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static PDFont subset(PDDocument document, Typeface face) throws IOException {
    return PDType0Font.load(document, new ByteArrayInputStream(face.file()), true);
  }
}
