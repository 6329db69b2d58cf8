package vn.khaitri.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedLettersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Klei Ƀhiăn ŏ ĭ ★ 30℃ ≥ 5 ☑",
        "Ksor Hơ̆ Rê̆",
        "Chuyển đổi số",
        "dòng\u00a0một\u200b"
      })
  void nothingIsMissing(String text) {
    assertEquals(Optional.empty(), PrintedLetters.missing(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lớp 🎓 mới", "Lớp 🎓🎓"})
  void theFirstLetterThatIsMissingIsNamed(String text) {
    assertEquals(Optional.of("🎓"), PrintedLetters.missing(text));
  }

  @Test
  void marksStayWithTheirLetter() {
    assertEquals(List.of("H", "ơ\u0306"), PrintedLetters.of("Ho\u031B\u0306"));
  }
}
