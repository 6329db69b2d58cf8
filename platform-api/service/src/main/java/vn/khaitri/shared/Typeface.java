package vn.khaitri.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font file of ours: which letters it has, and how much room each takes. */
public final class Typeface {
  private final byte[] file;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final BitSet letters = new BitSet();
  private final double unit;

  /**
   * @param name of a file among the resources in {@code /fonts}
   */
  public Typeface(String name) {
    try (var stream = Typeface.class.getResourceAsStream("/fonts/" + name)) {
      file = Objects.requireNonNull(stream, name).readAllBytes();
      font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      glyphs = font.getUnicodeCmapLookup();
      unit = font.getUnitsPerEm();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
    for (int letter = ' '; letter <= Character.MAX_CODE_POINT; letter++) {
      if (!Character.isISOControl(letter) && glyphs.getGlyphId(letter) != 0) {
        letters.set(letter);
      }
    }
  }

  /** To embed in a document. */
  public byte[] file() {
    return file.clone();
  }

  public boolean has(int letter) {
    return letters.get(letter);
  }

  public boolean hasAll(String text) {
    return text.codePoints().allMatch(this::has);
  }

  /**
   * Where ink is when the letter is one point high.
   *
   * @param left of the middle of it, from where the letter begins
   */
  public record Ink(double left, double bottom, double top) {}

  public synchronized Ink ink(int letter) {
    try {
      var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(letter));
      if (glyph == null) {
        return new Ink(0, 0, 0);
      }
      var box = glyph.getBoundingBox();
      return new Ink(
          (box.getLowerLeftX() + box.getUpperRightX()) / 2 / unit,
          box.getLowerLeftY() / unit,
          box.getUpperRightY() / unit);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
