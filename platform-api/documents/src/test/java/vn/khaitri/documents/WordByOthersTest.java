package vn.khaitri.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Word files as another library writes them. */
class WordByOthersTest {
  @Test
  void aFileOfPoiIsReadWhole() throws IOException, InvalidFormatException {
    var file = new ByteArrayOutputStream();
    try (var word = new XWPFDocument()) {
      word.getProperties().getCoreProperties().setTitle("Tập huấn Tổ công nghệ số cộng đồng");
      heading(word, 1, "Chuyên đề 1. Nhận thức số");
      heading(word, 2, "Bài 1. Chuyển đổi số là gì");
      var paragraph = word.createParagraph();
      var run = paragraph.createRun();
      run.setText("Chuyển đổi số là ");
      var bold = paragraph.createRun();
      bold.setBold(true);
      bold.setText("việc của toàn dân");
      paragraph.createHyperlinkRun("https://example.vn/").setText(" (xem thêm)");
      paragraph.addFootnoteReference(note(word));
      picture(word);
      heading(word, 2, "Bài 2. Số liệu");
      var table = word.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Xã");
      table.getRow(0).getCell(1).setText("Số tổ");
      table.getRow(1).getCell(0).setText("An Bình");
      table.getRow(1).getCell(1).setText("12");
      word.write(file);
    }

    var course = Reading.of(file.toByteArray(), "x.docx");

    assertEquals("Tập huấn Tổ công nghệ số cộng đồng", course.title());
    assertEquals(
        "Chuyên đề 1. Nhận thức số\n  Bài 1. Chuyển đổi số là gì\n  Bài 2. Số liệu",
        Reading.outline(course));
    assertEquals(
        "<p>Chuyển đổi số là <strong>việc của toàn dân</strong><a href=\"https://example.vn/\">"
            + " (xem thêm)</a> [Theo kế hoạch]</p>[image/png Sơ đồ]",
        Reading.content(course.lessons().get(0)));
    assertEquals(
        "<table><tbody><tr><td>Xã</td><td>Số tổ</td></tr>"
            + "<tr><td>An Bình</td><td>12</td></tr></tbody></table>",
        Reading.content(course.lessons().get(1)));
  }

  private static void heading(XWPFDocument word, int level, String words) {
    var heading = word.createParagraph();
    heading.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
    heading.createRun().setText(words);
  }

  private static XWPFAbstractFootnoteEndnote note(XWPFDocument word) {
    var note = word.createFootnote();
    note.createParagraph().createRun().setText("Theo kế hoạch");
    return note;
  }

  private static void picture(XWPFDocument word) throws IOException, InvalidFormatException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png);
    var run = word.createParagraph().createRun();
    run.addPicture(
        new ByteArrayInputStream(png.toByteArray()),
        PictureType.PNG,
        "so-do.png",
        Units.toEMU(40),
        Units.toEMU(40));
    run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr("Sơ đồ");
  }
}
