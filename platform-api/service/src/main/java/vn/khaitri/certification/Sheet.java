package vn.khaitri.certification;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws on a page: lengths in points, (0, 0) is the lower left corner. */
final class Sheet {
  private final PDPageContentStream page;

  Sheet(PDPageContentStream page) {
    this.page = page;
  }

  /**
   * @param anchor the share of the text that lies left of x: 0 starts there, 0.5 is centred, 1 ends
   */
  void text(String text, PDFont font, float size, Color colour, float x, float y, float anchor)
      throws IOException {
    page.beginText();
    page.setNonStrokingColor(colour);
    page.setFont(font, size);
    page.newLineAtOffset(x - anchor * (float) width(text, font) * size, y);
    page.showText(text);
    page.endText();
  }

  void line(float fromX, float fromY, float toX, float toY, float width, Color colour)
      throws IOException {
    page.setStrokingColor(colour);
    page.setLineWidth(width);
    page.moveTo(fromX, fromY);
    page.lineTo(toX, toY);
    page.stroke();
  }

  void frame(float x, float y, float width, float height, float thickness, Color colour)
      throws IOException {
    page.setStrokingColor(colour);
    page.setLineWidth(thickness);
    page.addRect(x, y, width, height);
    page.stroke();
  }

  void qr(QrPicture picture, float x, float y, float side) throws IOException {
    page.setNonStrokingColor(Color.BLACK);
    picture.draw(page, x, y, side);
  }

  /** At one point. */
  static double width(String text, PDFont font) {
    try {
      return font.getStringWidth(text) / 1000;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
