package vn.khaitri.library;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.library.Documents.Change;
import vn.khaitri.shared.ProblemException;

/** Real PDFs through everything that stands between the network and the store. */
class PdfCheckTest {
  private final LibraryConfig config = new LibrarySettings(40, 10_000);
  private final FileReception reception = new FileReception(config);
  private final FileCheck check = new FileCheck(new PictureCheck(config), new PdfCheck());

  @Test
  void aDocumentIsCounted() {
    var three =
        Documents.packed(
            document -> {
              document.addPage(new PDPage());
              document.addPage(new PDPage());
            });

    assertEquals(3, pages(three));
    assertEquals(1, pages(Documents.plain(document -> {})));
  }

  @Test
  void linksToPagesOfTheWebAreFine() {
    var linked = Documents.packed(document -> Documents.link(document, "https://example.org/"));

    assertEquals(1, pages(linked));
  }

  @Test
  void wordsOfATextAreNoCode() {
    var text =
        Documents.plain(
            document ->
                document.getDocumentInformation().setSubject("HTML/CSS/JavaScript (/JavaScript)"));

    assertEquals(1, pages(text));
  }

  static Stream<Change> acts() {
    return Stream.of(
        Documents::script,
        Documents::launch,
        Documents::attachment,
        document -> Documents.link(document, " JavaScript:app.alert(1)"),
        document -> action(document.getDocumentCatalog().getCOSObject(), "SubmitForm"),
        document -> action(document.getDocumentCatalog().getCOSObject(), "ImportData"),
        document -> action(document.getPage(0).getCOSObject(), "GoToE"),
        document -> action(document.getPage(0).getCOSObject(), "Rendition"),
        document -> form(document.getDocumentCatalog().getCOSObject()),
        document -> annotation(document.getPage(0).getCOSObject(), "RichMedia"),
        document -> annotation(document.getPage(0).getCOSObject(), "FileAttachment"));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void whatActsIsRefusedPackedOrPlain(Change act) {
    assertRefused(LibraryProblem.PDF_ACTIVE, Documents.packed(act));
    assertRefused(LibraryProblem.PDF_ACTIVE, Documents.plain(act));
  }

  @Test
  void aScriptUnderAnEscapedNameIsRefused() {
    var plain = new String(Documents.plain(Documents::script), ISO_8859_1);
    assertTrue(plain.contains("/S /JavaScript"));
    var escaped = plain.replace("/S /JavaScript", "/#53 /J#61vaS#63ript");

    assertRefused(LibraryProblem.PDF_ACTIVE, escaped.getBytes(ISO_8859_1));
  }

  @Test
  void aScriptThatOnlyAnEarlierStateOfTheFileShowsIsRefused() {
    var before = Documents.plain(Documents::script);
    var after = Documents.plain(document -> {});

    assertRefused(LibraryProblem.PDF_ACTIVE, Pictures.joined(before, after));
  }

  @Test
  void aScriptInAnObjectThatNothingRefersToIsRefused() {
    var pdf = new String(Documents.plain(document -> {}), ISO_8859_1);
    var hidden =
        pdf.replace("xref\n", "90 0 obj\n<</S/JavaScript/JS(app.alert\\(1\\))>>\nendobj\nxref\n");

    assertRefused(LibraryProblem.PDF_ACTIVE, hidden.getBytes(ISO_8859_1));
  }

  @Test
  void aScriptThatIsNamedElsewhereIsRefused() {
    var pdf =
        Documents.plain(
            document -> {
              Documents.script(document);
              var action =
                  (COSDictionary)
                      document.getDocumentCatalog().getCOSObject().getItem(COSName.OPEN_ACTION);
              action.setItem(
                  COSName.S, new org.apache.pdfbox.cos.COSObject(COSName.getPDFName("JavaScript")));
            });

    assertRefused(LibraryProblem.PDF_ACTIVE, pdf);
  }

  @Test
  void aLockedDocumentIsRefused() {
    assertRefused(LibraryProblem.PDF_LOCKED, Documents.packed(Documents::lock));
    assertRefused(LibraryProblem.PDF_LOCKED, Documents.packed(Documents::password));
  }

  @Test
  void aDocumentThatUnpacksWithoutEndIsRefused() {
    var bomb = Documents.packed(document -> Documents.bomb(document, 257));
    assertTrue(bomb.length < 400_000);

    assertRefused(LibraryProblem.PDF_TOO_COMPLEX, bomb);
  }

  @Test
  void aDocumentThatEndsEarlyIsBroken() {
    var whole = Documents.packed(document -> {});
    for (int length = 20; length < whole.length - 10; length += whole.length / 20) {
      assertRefused(LibraryProblem.FILE_BROKEN, Arrays.copyOf(whole, length));
    }
  }

  @Test
  void aDocumentWithAnArchiveBehindIsRefused() {
    var both = Pictures.joined(Documents.pdf(), Pictures.zip());

    assertRefused(LibraryProblem.FILE_GOES_ON, both);
  }

  @Test
  void anArchiveBehindADocumentThatPretendsToEndThereIsRefused() {
    var zip = Pictures.zip();
    var comment = Pictures.text("\n%%EOF");
    zip[zip.length - 2] = (byte) comment.length;

    assertRefused(LibraryProblem.FILE_GOES_ON, Pictures.joined(Documents.pdf(), zip, comment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7\n%%EOF",
        "%PDF-1.7\n<html><script>alert(1)</script></html>\n%%EOF",
        "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF"
      })
  void whatOnlyBeginsAndEndsLikeADocumentIsBroken(String text) {
    assertRefused(LibraryProblem.FILE_BROKEN, Pictures.text(text));
  }

  private static void action(COSDictionary parent, String kind) {
    var action = new COSDictionary();
    action.setName(COSName.S, kind);
    parent.setItem("Extra", action);
  }

  private static void annotation(COSDictionary parent, String kind) {
    var annotation = new COSDictionary();
    annotation.setName(COSName.SUBTYPE, kind);
    parent.setItem("Extra", annotation);
  }

  private static void form(COSDictionary catalog) {
    var form = new COSDictionary();
    form.setItem("XFA", new org.apache.pdfbox.cos.COSArray());
    catalog.setItem(COSName.ACRO_FORM, form);
  }

  private int pages(byte[] pdf) {
    try (var file = reception.receive(new ByteArrayInputStream(pdf))) {
      return java.util.Objects.requireNonNull(check.requireHarmless(file).pages());
    }
  }

  private void assertRefused(LibraryProblem problem, byte[] pdf) {
    try (var file = reception.receive(new ByteArrayInputStream(pdf))) {
      var refusal = assertThrows(ProblemException.class, () -> check.requireHarmless(file));
      assertEquals(problem, refusal.type());
    }
  }
}
