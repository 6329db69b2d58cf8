package vn.khaitri.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.khaitri.samples.WordXml.document;
import static vn.khaitri.samples.WordXml.p;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.filecheck.FileProblem;
import vn.khaitri.filecheck.FileRefused;
import vn.khaitri.filecheck.ZipProblem;
import vn.khaitri.samples.WordXml;
import vn.khaitri.samples.Zips;

/**
 * Attacks 14, 17 and 18: files made to climb out, to blow up, to reach elsewhere, or just broken.
 */
class HostileFilesTest {
  private static final int MEGA = 1024 * 1024;

  @Test
  void anEntityIsNeverFollowed() {
    var file =
        document()
            .prologue("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
            .with(p("&x;"));

    assertRefused(DocumentProblem.XML_WITH_DECLARATIONS, file, "x.docx");
  }

  @Test
  void entitiesOfEntitiesAreNeverUnfolded() {
    var laughs = new StringBuilder("<!ENTITY l0 \"lol\">");
    for (int n = 1; n < 12; n++) {
      laughs.append("<!ENTITY l%d \"%s\">".formatted(n, ("&l" + (n - 1) + ";").repeat(10)));
    }
    var file = document().prologue("<!DOCTYPE d [" + laughs + "]>").with(p("&l11;"));

    assertRefused(DocumentProblem.XML_WITH_DECLARATIONS, file, "x.docx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<!DOCTYPE d SYSTEM \"%s\">", "<!DOCTYPE d [<!ENTITY %% x SYSTEM \"%s\"> %%x;]>"})
  void aDocumentTypeIsNeverFetched(String prologue) throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(1);
      var address = "http://127.0.0.1:" + server.getLocalPort() + "/d.dtd";
      var file = document().prologue(prologue.formatted(address)).with(p("a"));

      assertRefused(DocumentProblem.XML_WITH_DECLARATIONS, file, "x.docx");

      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void otherPartsMayDeclareNothingEither() {
    var file =
        document()
            .entry(
                "word/styles.xml",
                "<!DOCTYPE w:styles SYSTEM \"file:///etc/passwd\"><w:styles xmlns:w='w'/>"
                    .getBytes(UTF_8))
            .relation("s", "styles", "styles.xml")
            .with(p("a"));

    assertRefused(DocumentProblem.XML_WITH_DECLARATIONS, file, "x.docx");
  }

  @Test
  void elementsDoNotNestForEver() {
    var file = document().with("<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000));

    assertRefused(DocumentProblem.WORD_UNREADABLE, file, "x.docx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<w:p>", "</w:p>", "<w:p a='1' a='2'/>", "&nbsp;", "\u0001"})
  void brokenXmlIsRefused(String broken) {
    assertRefused(DocumentProblem.WORD_UNREADABLE, document().with(broken), "x.docx");
  }

  @Test
  void aPathThatClimbsOutIsRefused() {
    var file = document().entry("../../../../tmp/x", new byte[1]).with(p("a"));

    assertRefused(ZipProblem.ZIP_ENTRY_MISNAMED, file, "x.docx");
  }

  @Test
  void aBombIsRefused() {
    var file = document().entry("word/media/bomb.bin", new byte[100 * MEGA]).with(p("a"));

    assertRefused(ZipProblem.ZIP_UNPACKS_TOO_LARGE, file, "x.docx");
  }

  @Test
  void aZipWithinIsNotOpened() {
    var inner = new Zips().with("../../x", new byte[1]).bytes();

    var course =
        Reading.of(document().entry("word/embeddings/a.zip", inner).with(p("a")), "x.docx");

    assertEquals("<p>a</p>", Reading.content(course.lessons().getFirst()));
  }

  @Test
  void tooManyEntriesAreRefused() {
    var file = document();
    for (int n = 0; n < 100_000; n++) {
      file.entry("n" + n, new byte[0]);
    }

    assertRefused(ZipProblem.ZIP_WITH_TOO_MANY_ENTRIES, file.with(p("a")), "x.docx");
  }

  @Test
  void aFileThatIsCutOffIsRefused() {
    var file = document().with(p("a"));

    assertRefused(ZipProblem.ZIP_UNREADABLE, Arrays.copyOf(file, file.length / 2), "x.docx");
  }

  @Test
  void aLockedOrOldWordFileIsTold() {
    var compound = new byte[512];
    var signature = new int[] {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
    for (int n = 0; n < signature.length; n++) {
      compound[n] = (byte) signature[n];
    }

    assertRefused(DocumentProblem.WORD_OLD_OR_LOCKED, compound, "x.docx");
  }

  @Test
  void thePackageOfAnotherToolIsTold() {
    var scorm = new Zips().with("imsmanifest.xml", "<manifest/>").with("a.html", "x").bytes();
    var openEdx = new Zips().with("course/course.xml", "<course/>").bytes();

    assertRefused(DocumentProblem.FILE_OF_UNKNOWN_KIND, scorm, "scorm.zip");
    assertRefused(DocumentProblem.FILE_OF_UNKNOWN_KIND, openEdx, "olx.zip");
  }

  @Test
  void aSpreadsheetIsNoDocument() {
    var file =
        new Zips()
            .with("[Content_Types].xml", "<Types/>")
            .with(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\""
                    + " Target=\"xl/workbook.xml\"/></Relationships>")
            .with("xl/workbook.xml", "<workbook/>")
            .bytes();

    assertRefused(DocumentProblem.FILE_OF_UNKNOWN_KIND, file, "x.docx");
  }

  @Test
  void anEmptyFileIsTold() {
    assertRefused(DocumentProblem.NOTHING_IN_IT, new byte[0], "x.docx");
  }

  @Test
  void aFileThatIsTooLargeIsTold() {
    assertRefused(DocumentProblem.FILE_TOO_LARGE, new byte[50 * MEGA + 1], "x.docx");
  }

  /** Bytes turned over at random: a refusal in our words or a reading, never anything else. */
  @Test
  void damageIsRefusedOrReadButNeverAFault() {
    var whole =
        document()
            .part("numbering", "numbering.xml", "<w:num w:numId=\"1\"/>")
            .with(WordXml.heading(1, "A"), WordXml.item(1, 0, "b"), p("c"));
    var random = new Random(104);
    for (int round = 0; round < 500; round++) {
      var damaged = whole.clone();
      for (int n = 0; n <= round % 4; n++) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      readOrRefused(damaged);
    }
  }

  private static void readOrRefused(byte[] file) {
    try {
      Reading.of(file, "x.docx");
    } catch (FileRefused refusal) {
      assertFalse(refusal.problem().slug().isEmpty());
    }
  }

  private static void assertRefused(FileProblem expected, byte[] file, String name) {
    var refusal = assertThrows(FileRefused.class, () -> Reading.of(file, name));

    assertEquals(expected, refusal.problem());
  }
}
