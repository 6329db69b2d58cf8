package vn.khaitri.certification;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A QR code as filled squares, so that it stays sharp at any size. */
final class QrPicture {
  /** Modules; readers need the free margin. */
  private static final int MARGIN = 4;

  private final BitMatrix modules;

  /** Level M: readable with a stain over a seventh of it. */
  QrPicture(String content) {
    try {
      modules =
          new QRCodeWriter()
              .encode(
                  content,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M,
                      EncodeHintType.MARGIN,
                      MARGIN));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(content, tooLong);
    }
  }

  /**
   * @param side points, margin included; (x, y) is the lower left corner
   */
  void draw(PDPageContentStream page, float x, float y, float side) throws IOException {
    float module = side / modules.getWidth();
    for (int row = 0; row < modules.getHeight(); row++) {
      for (int column = 0; column < modules.getWidth(); column++) {
        int start = column;
        while (column < modules.getWidth() && modules.get(column, row)) {
          column++;
        }
        if (column > start) {
          page.addRect(
              x + start * module, y + side - (row + 1) * module, (column - start) * module, module);
        }
      }
    }
    page.fill();
  }
}
