package vn.khaitri.caption;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.khaitri.shared.ProblemException;

class CaptionCharsetTest {
  private static final String SPOKEN = "Cả lớp cùng xem: đổi mới, ưu tiên.";
  private static final Charset VIETNAMESE = Charset.forName("windows-1258");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  @Test
  void textIsKnownByItsBytes() {
    var marked = "\uFEFF" + SPOKEN;

    assertEquals(SPOKEN, decoded(SPOKEN, UTF_8, "vi"));
    assertEquals(SPOKEN, decoded(marked, UTF_8, "vi"));
    assertEquals(SPOKEN, decoded(marked, UTF_16LE, "vi"));
    assertEquals(SPOKEN, decoded(marked, UTF_16BE, "vi"));
    assertEquals(
        "Cùng đổi mới, ưu tiên",
        decoded("Cu\u0300ng đô\u0309i mơ\u0301i, ưu tiên", VIETNAMESE, "vi"));
    assertEquals("Où est l’école, garçon?", decoded("Où est l’école, garçon?", WESTERN, "fr"));
  }

  @Test
  void lettersOfOldFontsAreReadAlsoWhereTheyWereCopied() {
    var copied = decoded("Häc vÒ chuyÓn ®æi sè", UTF_8, "vi");

    assertEquals("Học về chuyển đổi số", copied);
  }

  @Test
  void frenchUnderTheNameOfVietnameseIsNotTakenInSilence() {
    var refusal =
        assertThrows(ProblemException.class, () -> decoded("l’école, garçon, Noël", WESTERN, "vi"));

    assertEquals(CaptionProblem.CAPTION_FILE_MISREAD, refusal.type());
  }

  @Test
  void oneBadByteDoesNotMakeTheFileOneOfAnotherKind() throws IOException {
    byte[] file;
    try (var content =
        CaptionCharsetTest.class.getResourceAsStream("/captions/C5-one-bad-byte.srt")) {
      file = content.readAllBytes();
    }

    var refusal = assertThrows(ProblemException.class, () -> CaptionCharset.decode(file, "vi"));

    assertEquals(CaptionProblem.CAPTIONS_UNUSABLE, refusal.type());
  }

  @Test
  void whatIsNoTextIsNotRead() {
    var zip = new byte[] {'P', 'K', 3, 4, 0, 0, 0, 8};
    var cut = Arrays.copyOf("\uFEFFcụt".getBytes(UTF_16LE), 5);

    assertNoText(zip);
    assertNoText(cut);
  }

  private static void assertNoText(byte[] bytes) {
    var refusal = assertThrows(ProblemException.class, () -> CaptionCharset.decode(bytes, "vi"));

    assertEquals(CaptionProblem.CAPTION_FILE_NOT_TEXT, refusal.type());
  }

  private static String decoded(String text, Charset charset, String language) {
    return CaptionCharset.decode(text.getBytes(charset), language);
  }
}
