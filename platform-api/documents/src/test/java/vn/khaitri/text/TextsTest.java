package vn.khaitri.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  /** Half of them change their order when they are normalised. */
  private static final String MARKS = "\u0300\u0316";

  private static final Pattern TOO_MANY = Pattern.compile("[\\p{M}&&[^\\u034F]]{31}");

  @Test
  void lettersAndMarksBecomeOneLetter() {
    var stored = Texts.stored("Chuye\u0302\u0309n đo\u0302\u0309i sô\u0301");

    assertEquals("Chuyển đổi số", stored);
  }

  @Test
  void whatMachinesSayToEachOtherIsNoText() {
    assertEquals("Bài 1[0m x", Texts.stored("Bài\u0007 1\u001b[0m\u009b\u0000 x\u007f"));
    assertEquals("a\nb\nc\nd\te", Texts.stored("a\u000bb\u2028c\u0085d\te"));
  }

  @Test
  void aLineHasNoSpaceTooMany() {
    assertEquals("Bài 1 Mở đầu", Texts.line("  Bài \t1\r\n\u00a0 Mở\u000bđầu\u0002 "));
  }

  @Test
  void marksWithoutEndArePartedSoThatNobodySortsThemAllAndNoneIsLost() {
    var hostile = "a" + MARKS.repeat(500_000);

    var stored = Texts.stored(hostile);

    assertTrue(!TOO_MANY.matcher(stored).find());
    assertEquals(
        hostile.codePoints().filter(c -> c == 0x316).count(),
        stored.codePoints().filter(c -> c == 0x316).count());
  }

  @Test
  void marksThatTakeTwoCharactersAreCountedToo() {
    var stored = Texts.stored("a" + Character.toString(0x1D167).repeat(100));

    assertTrue(!TOO_MANY.matcher(stored).find());
  }

  @Test
  void whatIsStoredStaysAsItIs() {
    var once = Texts.stored("a" + MARKS.repeat(100) + " Tiếng Việt");

    var twice = Texts.stored(once);

    assertEquals(once, twice);
  }

  @Test
  void theMarksOfASearchGoHoweverManyTheyAre() {
    var folded = Texts.folded("Đ" + MARKS.repeat(500_000) + "ổi");

    assertEquals("doi", folded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bai\u0000 giang",
        "\u202Ebai giang",
        "bai\u2066 giang\u2069",
        "\u202abai giang\u202c"
      })
  void whatTurnsTheDirectionOrStopsTheDatabaseIsNotStored(String text) {
    var stored = Texts.stored(text);

    assertEquals("bai giang", stored);
  }
}
