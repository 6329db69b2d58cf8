package vn.khaitri.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chuyển đổi số là gì? Nghiêng, khuỷu, quyển, giếng, yêu, oách.",
        "Khóa học của UBND xã Đắk Lắk về ChatGPT và Zalo, cho bà con ở xã",
        "chuye\u0302\u0309n đo\u0302\u0309i so\u0302\u0301"
      })
  void vietnameseIsKnown(String text) {
    assertTrue(Syllables.makeUp(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Häc vÒ chuyÓn ®æi sè",
        "l’école, garçon, Noël, où",
        "Chuyá»ƒn Ä‘á»•i sá»‘",
        "plain words",
        ""
      })
  void otherTextIsNot(String text) {
    assertFalse(Syllables.makeUp(text));
  }

  @Test
  void theOldLettersBecomeThoseOfToday() {
    assertEquals(
        "Học về chuyển đổi số, ĐƯỜNG",
        Tcvn3.vietnamese("Häc vÒ chuyÓn ®æi sè, §¦êNG").replace("ờ", "Ờ"));
  }
}
