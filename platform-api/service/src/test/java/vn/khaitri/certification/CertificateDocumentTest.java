package vn.khaitri.certification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.authoring.CompletionDocument;

class CertificateDocumentTest {
  private static final String NAME = "Nguyễn Thị Thuỷ (demo)";
  private static final String COURSE = "Chuyển đổi số cơ bản";
  private static final String LONGEST_COURSE = "Kỹ năng số ".repeat(18).strip();

  private final CertificateDocument printer = CertificateSamples.printer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An",
        NAME,
        "Nguyễn Hoàng Phương Quỳnh Anh Thị Bạch Tuyết Ngọc Diệp Trâm (demo)",
        "Ắ Ằ Ẳ Ẵ Ặ Ấ Ầ Ẩ Ẫ Ậ Ế Ề Ể Ễ Ệ Ố Ồ Ổ Ỗ Ộ Ớ Ờ Ở Ỡ Ợ Ứ Ừ Ử Ữ Ự Ỳ Ỵ Ỷ Ỹ Đ",
        "H'Hen Niê Y-Blăk Êban"
      })
  void saysInCopiableTextWhatItCertifies(String name) throws IOException {
    var certificate = CertificateSamples.certificate(name, COURSE);

    var file = printer.print(certificate);

    var text = textOf(file);
    for (var part :
        List.of(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "GIẤY CHỨNG NHẬN",
            "CERTIFICATE OF COMPLETION",
            name,
            COURSE,
            "Số: KT-2026-000001",
            "7K3Q-9M2T-XW4P",
            "hoc.example.vn/xt")) {
      assertTrue(text.contains(part), part + " in\n" + text);
    }
  }

  /** BR-51, BR-52. */
  @Test
  void aConfirmationIsCalledOneAndNeverAChungChi() throws IOException {
    var certificate = CertificateSamples.certificate(NAME, COURSE);
    var confirmation =
        new PrintedCertificate(
            certificate.id(),
            CompletionDocument.CONFIRMATION,
            certificate.number(),
            certificate.code(),
            NAME,
            COURSE,
            certificate.issuedAt());

    var text = textOf(printer.print(confirmation));

    assertTrue(text.contains("XÁC NHẬN HOÀN THÀNH"), text);
    assertTrue(text.contains("CONFIRMATION OF COMPLETION"), text);
    assertFalse(text.contains("GIẤY CHỨNG NHẬN"), text);
    assertFalse(text.toLowerCase(Locale.ROOT).contains("chứng chỉ"), text);
    assertFalse(textOf(printer.print(certificate)).toLowerCase(Locale.ROOT).contains("chứng chỉ"));
  }

  @Test
  void theDayIsTheOneInVietnam() throws IOException {
    var file = printer.print(CertificateSamples.certificate(NAME, COURSE));

    var text = textOf(file);
    assertTrue(text.contains("Ngày 22 tháng 11 năm 2026"), text);
    assertTrue(text.contains("22 November 2026"), text);
  }

  @Test
  void theLongestTitleIsPrintedWhole() throws IOException {
    var file = printer.print(CertificateSamples.certificate(NAME, LONGEST_COURSE));

    assertTrue(textOf(file).contains(LONGEST_COURSE));
  }

  @Test
  void aDecomposedNameIsPrintedComposed() throws IOException {
    var decomposed = Normalizer.normalize(NAME, Normalizer.Form.NFD);

    var file = printer.print(CertificateSamples.certificate(decomposed, COURSE));

    assertTrue(textOf(file).contains(NAME));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Thị Ánh Tuyết",
        "Y Ƀlim Niê",
        "H'Bĭu Kƀuôr",
        "K'Brêŏ",
        "Đinh Thị Ŏ",
        "Lò Văn Pọm",
        "O’Brien",
        "Klei Ƀhiăn ŏ ĭ ★ 30℃ ≥ 5 ☑"
      })
  void everyLetterOfTheLanguagesOfTheCountryIsPrinted(String text) throws IOException {
    var file = printer.print(CertificateSamples.certificate(text, text));

    assertEquals(3, textOf(file).split(Pattern.quote(text), -1).length, textOf(file));
  }

  /** The marks lie over their letters: a mark beside one makes the text wider. */
  @ParameterizedTest
  @CsvSource({"Ksor Hơ̆, Ksor Hơ", "Hồ Thị Ka Rê̆, Hồ Thị Ka Rê"})
  void marksThatNoComposedLetterHasAreSetOverTheirs(String name, String bare) throws IOException {
    try (var document = new PDDocument()) {
      var letters = Lettering.bold(document);

      var stretches = letters.set(name);

      var mark = stretches.getLast();
      assertEquals("\u0306", mark.text());
      assertTrue(mark.x() < letters.width(bare), "beside its letter");
      assertTrue(mark.y() > 0, "within its letter");
      assertEquals(letters.width(bare), letters.width(name));
    }
  }

  @Test
  void whatNoFontHasIsSeenToBeMissing() throws IOException {
    var file = printer.print(CertificateSamples.certificate(NAME, COURSE + " 🎓"));

    assertTrue(textOf(file).contains(COURSE + " □"), textOf(file));
  }

  @Test
  void itsQrCodeOpensTheCheckPage() throws IOException, NotFoundException {
    var file = printer.print(CertificateSamples.certificate(NAME, COURSE));

    var code = qrCodeOf(file);
    assertEquals("https://hoc.example.vn/xt/7K3Q-9M2T-XW4P", code.getText());
    assertEquals("M", code.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL));
  }

  @Test
  void theSameCertificateIsTheSameFile() {
    var first = printer.print(CertificateSamples.certificate(NAME, COURSE));

    var second = CertificateSamples.printer().print(CertificateSamples.certificate(NAME, COURSE));

    assertArrayEquals(first, second);
  }

  @Test
  void isFitForAnArchive() throws IOException {
    var file = printer.print(CertificateSamples.certificate(NAME, COURSE));

    try (var document = Loader.loadPDF(file)) {
      var metadata =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(metadata.contains("<pdfaid:part>2</pdfaid:part>"));
      assertTrue(metadata.contains("<pdfaid:conformance>U</pdfaid:conformance>"));
      assertEquals(1, document.getDocumentCatalog().getOutputIntents().size());
      assertEquals("vi-VN", document.getDocumentCatalog().getLanguage());
      assertEquals("Giấy chứng nhận KT-2026-000001", document.getDocumentInformation().getTitle());
      assertFontsAreEmbeddedSubsets(document);
    }
  }

  private static void assertFontsAreEmbeddedSubsets(PDDocument document) throws IOException {
    assertEquals(1, document.getNumberOfPages());
    var resources = document.getPage(0).getResources();
    int fonts = 0;
    for (var name : resources.getFontNames()) {
      var font = resources.getFont(name);
      assertTrue(font.isEmbedded());
      assertTrue(font.getName().matches("[A-Z]{6}\\+BeVietnamPro-.*"), font.getName());
      assertTrue(font.getCOSObject().containsKey(COSName.TO_UNICODE));
      fonts++;
    }
    assertEquals(2, fonts);
  }

  private static String textOf(byte[] file) throws IOException {
    try (var document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** From the page as a scanner at 150 dots per inch would see it. */
  private static Result qrCodeOf(byte[] file) throws IOException, NotFoundException {
    try (var document = Loader.loadPDF(file)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
      int width = page.getWidth();
      int height = page.getHeight();
      int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
      var picture =
          new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
      return new MultiFormatReader()
          .decode(
              picture,
              Map.of(
                  DecodeHintType.POSSIBLE_FORMATS,
                  List.of(BarcodeFormat.QR_CODE),
                  DecodeHintType.TRY_HARDER,
                  true));
    }
  }
}
