package vn.khaitri.bench;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A page of a lecture as people project them: a heading and eight full lines of words. */
final class TextPage {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;
  private static final int LINES = 8;
  private static final int WORDS = 9;
  private static final String LETTERS =
      "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậéèẻẽẹíìỉĩịóòỏõọúùủũụ";

  private TextPage() {}

  /** The same words for the same number. */
  static BufferedImage draw(int number) {
    var random = new Random(number);
    var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    try {
      pen.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      pen.setColor(new Color(0xF4F1EA));
      pen.fillRect(0, 0, WIDTH, HEIGHT);
      pen.setColor(new Color(0x12395B));
      pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 64));
      pen.drawString(words(random, 5), 120, 150);
      pen.setColor(new Color(0x2B2B2B));
      pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 44));
      for (int line = 0; line < LINES; line++) {
        pen.drawString(words(random, WORDS), 120, 280 + 95 * line);
      }
    } finally {
      pen.dispose();
    }
    return picture;
  }

  private static String words(Random random, int count) {
    var text = new StringBuilder();
    for (int word = 0; word < count; word++) {
      text.append(word == 0 ? "" : " ");
      int letters = 2 + random.nextInt(5);
      for (int n = 0; n < letters; n++) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
    }
    return text.toString();
  }
}
