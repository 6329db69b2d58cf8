package vn.khaitri.filecheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.samples.PdfSamples;
import vn.khaitri.samples.PdfSamples.Change;
import vn.khaitri.samples.PictureSamples;

/** Real PDFs through everything that stands between the network and the store. */
class PdfCheckTest {
  private final FileLimits limits = new FileLimits(5_000_000, 50_000_000, 40, 10_000);
  private final UploadSpooler reception = new UploadSpooler(limits);
  private final FileCheck check = new FileCheck(limits);

  @Test
  void aDocumentIsCounted() {
    var three =
        PdfSamples.packed(
            document -> {
              document.addPage(new PDPage());
              document.addPage(new PDPage());
            });

    assertEquals(3, pages(three));
    assertEquals(1, pages(PdfSamples.plain(document -> {})));
  }

  @Test
  void linksToPagesOfTheWebAreFine() {
    var linked = PdfSamples.packed(document -> PdfSamples.link(document, "https://example.org/"));

    assertEquals(1, pages(linked));
  }

  @Test
  void wordsOfATextAreNoCode() {
    var text =
        PdfSamples.plain(
            document ->
                document.getDocumentInformation().setSubject("HTML/CSS/JavaScript (/JavaScript)"));

    assertEquals(1, pages(text));
  }

  static Stream<Change> acts() {
    return Stream.of(
        PdfSamples::script,
        PdfSamples::launch,
        PdfSamples::attachment,
        document -> PdfSamples.link(document, " JavaScript:app.alert(1)"),
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
    assertRefused(ContentProblem.PDF_ACTIVE, PdfSamples.packed(act));
    assertRefused(ContentProblem.PDF_ACTIVE, PdfSamples.plain(act));
  }

  @Test
  void aScriptUnderAnEscapedNameIsRefused() {
    var plain = new String(PdfSamples.plain(PdfSamples::script), ISO_8859_1);
    assertTrue(plain.contains("/S /JavaScript"));
    var escaped = plain.replace("/S /JavaScript", "/#53 /J#61vaS#63ript");

    assertRefused(ContentProblem.PDF_ACTIVE, escaped.getBytes(ISO_8859_1));
  }

  @Test
  void aScriptThatOnlyAnEarlierStateOfTheFileShowsIsRefused() {
    var before = PdfSamples.plain(PdfSamples::script);
    var after = PdfSamples.plain(document -> {});

    assertRefused(ContentProblem.PDF_ACTIVE, PictureSamples.joined(before, after));
  }

  @Test
  void aScriptInAnObjectThatNothingRefersToIsRefused() {
    var pdf = new String(PdfSamples.plain(document -> {}), ISO_8859_1);
    var hidden =
        pdf.replace("xref\n", "90 0 obj\n<</S/JavaScript/JS(app.alert\\(1\\))>>\nendobj\nxref\n");

    assertRefused(ContentProblem.PDF_ACTIVE, hidden.getBytes(ISO_8859_1));
  }

  @Test
  void aScriptThatIsNamedElsewhereIsRefused() {
    var pdf =
        PdfSamples.plain(
            document -> {
              PdfSamples.script(document);
              var action =
                  (COSDictionary)
                      document.getDocumentCatalog().getCOSObject().getItem(COSName.OPEN_ACTION);
              action.setItem(
                  COSName.S, new org.apache.pdfbox.cos.COSObject(COSName.getPDFName("JavaScript")));
            });

    assertRefused(ContentProblem.PDF_ACTIVE, pdf);
  }

  @Test
  void aLockedDocumentIsRefused() {
    assertRefused(ContentProblem.PDF_LOCKED, PdfSamples.packed(PdfSamples::password));
  }

  /** It opens for everybody; what it says of itself must not be that it does not. */
  @Test
  void aDocumentThatOnlyForbidsPrintingIsRefusedForThat() {
    assertRefused(ContentProblem.PDF_RESTRICTED, PdfSamples.packed(PdfSamples::lock));
  }

  @Test
  void aDocumentThatTalksOfEncryptionIsNotLocked() throws IOException {
    assertEquals(1, pages(sample("P5-talks-of-encrypt.pdf")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P2-newline-before-header.pdf", "P3-padding-2000.pdf"})
  void blanksBeforeAndBehindBelongToNobody(String name) throws IOException {
    assertEquals(1, pages(sample(name)));
  }

  @Test
  void aPageBeforeTheDocumentIsRefused() {
    var both =
        PictureSamples.joined(PictureSamples.text("<html>x</html>\n"), PdfSamples.plain(d -> {}));

    assertRefused(ContentProblem.PDF_BEGINS_LATE, both);
  }

  static Stream<Change> goingSomewhereUnasked() {
    return Stream.of(
        document -> {
          var open = new PDActionURI();
          open.setURI("https://example.org/");
          document.getDocumentCatalog().setOpenAction(open);
        },
        document -> {
          var open = new PDActionURI();
          open.setURI("https://example.org/");
          var additional = new COSDictionary();
          additional.setItem("O", open.getCOSObject());
          document.getPage(0).getCOSObject().setItem(COSName.AA, additional);
        },
        document -> {
          var first = new COSDictionary();
          first.setName(COSName.S, "Named");
          var next = new COSDictionary();
          next.setName(COSName.S, "GoToR");
          first.setItem("Next", next);
          document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, first);
        });
  }

  @ParameterizedTest
  @MethodSource("goingSomewhereUnasked")
  void aDocumentThatOpensAnAddressByItselfIsRefused(Change act) {
    assertRefused(ContentProblem.PDF_ACTIVE, PdfSamples.packed(act));
  }

  @Test
  void aDocumentThatUnpacksWithoutEndIsRefused() {
    var bomb = PdfSamples.packed(document -> PdfSamples.bomb(document, 257));
    assertTrue(bomb.length < 400_000);

    assertRefused(ContentProblem.PDF_TOO_COMPLEX, bomb);
  }

  @Test
  void aDocumentThatEndsEarlyIsBroken() {
    var whole = PdfSamples.packed(document -> {});
    for (int length = 20; length < whole.length - 10; length += whole.length / 20) {
      assertRefused(ContentProblem.FILE_BROKEN, Arrays.copyOf(whole, length));
    }
  }

  @Test
  void aDocumentWithAnArchiveBehindIsRefused() {
    var both = PictureSamples.joined(PdfSamples.pdf(), PictureSamples.zip());

    assertRefused(ContentProblem.FILE_GOES_ON, both);
  }

  @Test
  void anArchiveBehindADocumentThatPretendsToEndThereIsRefused() {
    var zip = PictureSamples.zip();
    var comment = PictureSamples.text("\n%%EOF");
    zip[zip.length - 2] = (byte) comment.length;

    assertRefused(
        ContentProblem.FILE_GOES_ON, PictureSamples.joined(PdfSamples.pdf(), zip, comment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7\n%%EOF",
        "%PDF-1.7\n<html><script>alert(1)</script></html>\n%%EOF",
        "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF"
      })
  void whatOnlyBeginsAndEndsLikeADocumentIsBroken(String text) {
    assertRefused(ContentProblem.FILE_BROKEN, PictureSamples.text(text));
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

  private static byte[] sample(String name) throws IOException {
    try (var stream = PdfCheckTest.class.getResourceAsStream("/samples/" + name)) {
      return java.util.Objects.requireNonNull(stream, name).readAllBytes();
    }
  }

  private int pages(byte[] pdf) {
    try (var file = reception.receive(new ByteArrayInputStream(pdf))) {
      return java.util.Objects.requireNonNull(check.requireHarmless(file).pages());
    }
  }

  private void assertRefused(ContentProblem problem, byte[] pdf) {
    try (var file = reception.receive(new ByteArrayInputStream(pdf))) {
      var refusal = assertThrows(FileRefused.class, () -> check.requireHarmless(file));
      assertEquals(problem, refusal.problem());
    }
  }
}
