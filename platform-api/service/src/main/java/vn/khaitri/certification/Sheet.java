package vn.khaitri.certification;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** Draws on a page: lengths in points, (0, 0) is the lower left corner. */
final class Sheet {
  private final PDPageContentStream page;

  Sheet(PDPageContentStream page) {
    this.page = page;
  }

  /**
   * @param anchor the share of the text that lies left of x: 0 starts there, 0.5 is centred, 1 ends
   */
  void text(
      String text, Lettering letters, float size, Color colour, float x, float y, float anchor)
      throws IOException {
    float left = x - anchor * (float) letters.width(text) * size;
    page.beginText();
    page.setNonStrokingColor(colour);
    for (var stretch : letters.set(text)) {
      page.setFont(stretch.font(), size);
      page.setTextMatrix(
          Matrix.getTranslateInstance(
              left + (float) stretch.x() * size, y + (float) stretch.y() * size));
      page.showText(stretch.text());
    }
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
}
