package vn.khaitri.certification;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.khaitri.shared.Texts;

/** Be Vietnam Pro, which has every Vietnamese letter. */
@Singleton
class Typefaces {
  private final byte[] regular = read("BeVietnamPro_400Regular.ttf");
  private final byte[] bold = read("BeVietnamPro_700Bold.ttf");
  private final BitSet printable = codePoints(regular);

  Typefaces() {
    printable.and(codePoints(bold));
  }

  /** False when a character would come out as an empty box. */
  boolean canPrint(String text) {
    return text.codePoints().allMatch(printable::get);
  }

  /** Composed, without the characters that would come out as empty boxes. */
  String printable(String text) {
    var composed = Texts.stored(text);
    return composed
        .codePoints()
        .filter(printable::get)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  PDFont regular(PDDocument document) throws IOException {
    return subset(document, regular);
  }

  PDFont bold(PDDocument document) throws IOException {
    return subset(document, bold);
  }

  private static PDFont subset(PDDocument document, byte[] file) throws IOException {
    return PDType0Font.load(document, new ByteArrayInputStream(file), true);
  }

  private static BitSet codePoints(byte[] file) {
    try (var face = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      var glyphs = face.getUnicodeCmapLookup();
      var found = new BitSet();
      for (int codePoint = ' '; codePoint <= Character.MAX_VALUE; codePoint++) {
        if (!Character.isISOControl(codePoint) && glyphs.getGlyphId(codePoint) != 0) {
          found.set(codePoint);
        }
      }
      return found;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] read(String file) {
    try (var stream = Typefaces.class.getResourceAsStream("/fonts/" + file)) {
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }
}
