package vn.khaitri.filecheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.samples.Zips;

/** Attack 17: what a zip may do is decided before it is unpacked. */
class UntrustedZipTest {
  private static final int MEGA = 1024 * 1024;
  private static final UntrustedZip.Limits LIMITS = new UntrustedZip.Limits(1000, 300L * MEGA);

  @TempDir Path folder;

  @Test
  void whatWasPackedComesOut() {
    var file = file(new Zips().with("bài/một.md", "# Một").with("ảnh.png", "PNG").bytes());

    try (var zip = UntrustedZip.open(file, LIMITS)) {
      assertEquals(List.of("bài/một.md", "ảnh.png"), zip.names());
      assertArrayEquals("# Một".getBytes(UTF_8), zip.bytes("bài/một.md", 100));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "a/../../b",
        "/etc/passwd",
        "..\\..\\boot.ini",
        "C:/boot.ini",
        "a//b",
        "a/./b",
        "..",
        "a\nb",
        "a\u202eb"
      })
  void aNameThatLeadsElsewhereIsRefused(String name) {
    var file = file(new Zips().with(name, "x").bytes());

    assertRefused(ZipProblem.ZIP_ENTRY_MISNAMED, file);
  }

  @Test
  void aNameWithoutEndIsRefused() {
    var file = file(new Zips().with("a".repeat(300), "x").bytes());

    assertRefused(ZipProblem.ZIP_ENTRY_MISNAMED, file);
  }

  @ParameterizedTest
  @CsvSource({"a.png,A.PNG", "Ảnh.png,ảnh.png", "bài.md,ba\u0300i.md", "a,a/"})
  void namesThatAreOneElsewhereAreRefused(String one, String other) {
    var file = file(new Zips().with(one, "1").with(other, "").bytes());

    assertRefused(ZipProblem.ZIP_ENTRY_TWICE, file);
  }

  @Test
  void twoEntriesOfOneNameAreRefused() {
    var zip = new Zips().with("a.md", "1").with("b.md", "2").bytes();

    assertRefused(ZipProblem.ZIP_ENTRY_TWICE, file(Zips.renamed(zip, "b.md", "a.md")));
  }

  @Test
  void aHundredThousandEntriesAreRefused() {
    var zip = new Zips();
    for (int n = 0; n < 100_000; n++) {
      zip.with("n" + n, "");
    }

    assertRefused(ZipProblem.ZIP_WITH_TOO_MANY_ENTRIES, file(zip.bytes()));
  }

  @Test
  void moreEntriesThanMayBeAreRefused() {
    var zip = new Zips();
    for (int n = 0; n < 1001; n++) {
      zip.with("n" + n, "");
    }

    assertRefused(ZipProblem.ZIP_WITH_TOO_MANY_ENTRIES, file(zip.bytes()));
  }

  @Test
  void aBombIsRefusedByItsRatio() {
    var file = file(new Zips().with("bomb", new byte[64 * MEGA]).bytes());

    assertRefused(ZipProblem.ZIP_UNPACKS_TOO_LARGE, file);
  }

  @Test
  void aBlankPageMayCompressAsWellAsItLikes() {
    var file = file(new Zips().with("blank.bmp", new byte[16 * MEGA]).bytes());

    try (var zip = UntrustedZip.open(file, LIMITS)) {
      assertEquals(16 * MEGA, zip.bytes("blank.bmp", 20L * MEGA).length);
    }
  }

  @Test
  void moreThanMayComeOutIsRefused() {
    var file = file(new Zips().with("a", new byte[MEGA]).with("b", new byte[MEGA]).bytes());

    assertRefused(
        ZipProblem.ZIP_UNPACKS_TOO_LARGE, file, new UntrustedZip.Limits(10, 2L * MEGA - 1));
  }

  @Test
  void aSizeThatIsALieIsFoundOnTheWay() {
    var zip = new Zips().with("liar", new byte[MEGA]).bytes();
    int table = lastIndexOf(zip, "PK\u0001\u0002");
    zip[table + 24] = 10;
    zip[table + 26] = 0;

    try (var opened = UntrustedZip.open(file(zip), LIMITS)) {
      assertEquals(10, opened.size("liar").orElseThrow());
      var refusal = assertThrows(FileRefused.class, () -> opened.bytes("liar", 1000));
      assertTrue(refusal.problem() instanceof ZipProblem, refusal.problem().slug());
    }
  }

  @Test
  void bytesThatAreNotThoseThatWerePackedAreRefused() {
    var zip = new Zips().with("a.txt", "nội dung").bytes();
    zip[lastIndexOf(zip, "PK\u0001\u0002") + 16] ^= 1;

    try (var opened = UntrustedZip.open(file(zip), LIMITS)) {
      var refusal = assertThrows(FileRefused.class, () -> opened.bytes("a.txt", 1000));
      assertEquals(ZipProblem.ZIP_UNREADABLE, refusal.problem());
    }
  }

  @Test
  void aZipThatIsCutOffIsRefused() {
    var zip = new Zips().with("a.txt", "x".repeat(1000)).bytes();

    assertRefused(ZipProblem.ZIP_UNREADABLE, file(Arrays.copyOf(zip, zip.length - 30)));
  }

  @Test
  void whatIsNoZipIsRefused() {
    assertRefused(ZipProblem.ZIP_UNREADABLE, file("PK\u0003\u0004 và gì nữa".getBytes(UTF_8)));
  }

  @Test
  void aZipInAZipStaysPacked() {
    var inner = new Zips().with("../../x", "x").bytes();
    var file = file(new Zips().with("inner.zip", inner).bytes());

    try (var zip = UntrustedZip.open(file, LIMITS)) {
      assertArrayEquals(inner, zip.bytes("inner.zip", MEGA));
    }
  }

  @Test
  void aZipBehindAPasswordIsToldAsThat() throws IOException {
    var zip = new Zips().with("a.md", "x").bytes();
    for (int at = 0; at < zip.length - 8; at++) {
      if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
        zip[at + 8] |= 1;
      }
    }

    assertRefused(ZipProblem.ZIP_LOCKED, file(zip));
  }

  /** Windows in Vietnamese writes marks behind their letters. */
  @Test
  void namesOfAVietnameseWindowsAreRead() throws IOException {
    var letters =
        "Hi\u0300nh a\u0309nh.md".getBytes(java.nio.charset.Charset.forName("windows-1258"));
    var plain = "x".repeat(letters.length);
    var zip = new Zips().with(plain, "x").bytes();
    for (int at = 0; at <= zip.length - letters.length; at++) {
      if (java.util.Arrays.equals(
          zip, at, at + letters.length, plain.getBytes(UTF_8), 0, letters.length)) {
        System.arraycopy(letters, 0, zip, at, letters.length);
      }
      // Not marked as UTF-8 any more.
      if (at + 9 < zip.length && zip[at] == 'P' && zip[at + 1] == 'K') {
        int flags = zip[at + 2] == 1 ? at + 9 : zip[at + 2] == 3 ? at + 7 : -1;
        if (flags > 0) {
          zip[flags] &= ~8;
        }
      }
    }

    try (var opened = UntrustedZip.open(file(zip), LIMITS)) {
      assertEquals(List.of("Hình ảnh.md"), opened.names());
    }
  }

  private static void assertRefused(ZipProblem expected, Path file) {
    assertRefused(expected, file, LIMITS);
  }

  private static void assertRefused(ZipProblem expected, Path file, UntrustedZip.Limits limits) {
    var refusal = assertThrows(FileRefused.class, () -> UntrustedZip.open(file, limits).close());

    assertEquals(expected, refusal.problem());
  }

  private static int lastIndexOf(byte[] bytes, String signature) {
    return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(signature);
  }

  private Path file(byte[] bytes) {
    try {
      return Files.write(Files.createTempFile(folder, "zip", ""), bytes);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }
}
