package vn.khaitri.certification;

import java.awt.Color;
import java.io.IOException;
import java.net.URI;
import java.time.format.TextStyle;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.khaitri.contract.authoring.CompletionDocument;

/** Where everything stands on the sheet: each Vietnamese line with its English one below. */
final class CertificateLayout {
  static final PDRectangle PAPER =
      new PDRectangle(
          /* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());

  static final TextFit.Room NAME = new TextFit.Room(640, 80, 38, 22, 2);
  static final TextFit.Room COURSE = new TextFit.Room(640, 62, 21, 13, 3);

  private static final Color INK = new Color(0x1f2933);
  private static final Color QUIET = new Color(0x5f6b76);
  private static final Color NAVY = new Color(0x12355b);
  private static final Color RED = new Color(0x9c1f2b);
  private static final Color GOLD = new Color(0xb48a3c);

  private static final float MIDDLE = PAPER.getWidth() / 2;
  private static final float LEFT = 76;
  private static final float RIGHT = PAPER.getWidth() - LEFT;
  private static final float CORNER = 9;
  private static final float CENTRED = 0.5f;

  private final DocumentTexts vi = DocumentTexts.VIETNAMESE;
  private final DocumentTexts en = DocumentTexts.ENGLISH;
  private final Sheet sheet;
  private final Lettering regular;
  private final Lettering bold;

  CertificateLayout(Sheet sheet, Lettering regular, Lettering bold) {
    this.sheet = sheet;
    this.regular = regular;
    this.bold = bold;
  }

  void draw(PrintedCertificate certificate, URI verificationUrl) throws IOException {
    frame();
    heading(certificate.document());
    var certifies = "certifies." + certificate.document();
    centred(vi.text(certifies), regular, 13, INK, 384);
    centred(en.text(certifies), regular, 9, QUIET, 371);
    fitted(certificate.learnerName(), NAME, NAVY, 322);
    sheet.line(MIDDLE - 110, 274, MIDDLE + 110, 274, 0.8f, GOLD);
    centred(vi.text("has-completed"), regular, 13, INK, 250);
    centred(en.text("has-completed"), regular, 9, QUIET, 237);
    fitted(certificate.courseTitle(), COURSE, INK, 199);
    proof(certificate, verificationUrl);
    signature(certificate);
  }

  /** A strong line, and a fine one that gives way to a small square in each corner. */
  private void frame() throws IOException {
    float right = PAPER.getWidth();
    float top = PAPER.getHeight();
    sheet.frame(26, 26, right - 52, top - 52, 2.2f, NAVY);
    for (float x : new float[] {34, right - 34 - CORNER}) {
      for (float y : new float[] {34, top - 34 - CORNER}) {
        sheet.frame(x, y, CORNER, CORNER, 0.7f, GOLD);
      }
    }
    for (float y : new float[] {34, top - 34}) {
      sheet.line(34 + CORNER, y, right - 34 - CORNER, y, 0.7f, GOLD);
    }
    for (float x : new float[] {34, right - 34}) {
      sheet.line(x, 34 + CORNER, x, top - 34 - CORNER, 0.7f, GOLD);
    }
  }

  private void heading(CompletionDocument document) throws IOException {
    centred(vi.text("state"), bold, 12.5f, INK, 534);
    centred(vi.text("motto"), bold, 12.5f, INK, 516);
    float half = (float) bold.width(vi.text("motto")) * 12.5f / 2;
    sheet.line(MIDDLE - half, 509, MIDDLE + half, 509, 0.7f, INK);
    centred(en.text("state") + "  ·  " + en.text("motto"), regular, 7.5f, QUIET, 496);
    var title = "title." + document;
    centred(vi.text(title), bold, 38, RED, 435);
    centred(en.text(title), regular, 11, QUIET, 415);
  }

  private void proof(PrintedCertificate certificate, URI verificationUrl) throws IOException {
    var code = certificate.code().printed();
    float side = 92;
    float beside = LEFT + side + 10;
    sheet.qr(new QrPicture(verificationUrl + "/" + code), LEFT - 8, 56, side);
    left(code, bold, 12, INK, beside, 120);
    left(vi.text("check", address(verificationUrl)), regular, 9, INK, beside, 105);
    left(en.text("check", address(verificationUrl)), regular, 7.5f, QUIET, beside, 94);
    left(vi.text("electronic"), regular, 9, INK, beside, 77);
    left(en.text("electronic"), regular, 7.5f, QUIET, beside, 66);
  }

  private void signature(PrintedCertificate certificate) throws IOException {
    var day = certificate.issuedAt().atZone(CertificateNumber.VIETNAM).toLocalDate();
    var dayOfMonth = Integer.toString(day.getDayOfMonth());
    var year = Integer.toString(day.getYear());
    float x = RIGHT - 115;
    centredAt(
        x,
        vi.text("date", dayOfMonth, Integer.toString(day.getMonthValue()), year),
        regular,
        11,
        INK,
        133);
    var month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    centredAt(x, en.text("date", dayOfMonth, month, year), regular, 8, QUIET, 121);
    centredAt(x, vi.text("issuer"), bold, 12, NAVY, 98);
    centredAt(x, en.text("issuer"), regular, 8, QUIET, 86);
    centredAt(x, vi.text("number", certificate.number()), bold, 11, INK, 66);
  }

  private static String address(URI url) {
    return url.getRawAuthority() + url.getRawPath();
  }

  /**
   * @param middle height of the middle of the block, however many lines it takes
   */
  private void fitted(String text, TextFit.Room room, Color colour, float middle)
      throws IOException {
    var setting = new TextFit(room, bold::width).set(text);
    float step = setting.size() * (float) TextFit.LEADING;
    float first = middle + step * (setting.lines().size() - 1) / 2 - setting.size() * 0.35f;
    for (int i = 0; i < setting.lines().size(); i++) {
      centred(setting.lines().get(i), bold, setting.size(), colour, first - i * step);
    }
  }

  private void centred(String text, Lettering font, float size, Color colour, float y)
      throws IOException {
    centredAt(MIDDLE, text, font, size, colour, y);
  }

  private void centredAt(float x, String text, Lettering font, float size, Color colour, float y)
      throws IOException {
    sheet.text(text, font, size, colour, x, y, CENTRED);
  }

  private void left(String text, Lettering font, float size, Color colour, float x, float y)
      throws IOException {
    sheet.text(text, font, size, colour, x, y, 0);
  }
}
