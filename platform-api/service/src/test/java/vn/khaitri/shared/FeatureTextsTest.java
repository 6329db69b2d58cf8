package vn.khaitri.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.courserun.FinalExamMode;

class FeatureTextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"courserun", "enrolment"})
  void bothLanguagesSayTheSameThings(String feature) throws IOException {
    var vietnamese = keys(feature, "vi");

    assertFalse(vietnamese.isEmpty());
    assertEquals(vietnamese, keys(feature, "en"));
  }

  @Test
  void argumentsStandAsTheyAre() {
    var texts = FeatureTexts.of("courserun", Locale.ENGLISH);

    var sentence = texts.text("prerequisite.score", "It's {0}", "80");

    assertEquals("Reach 80% or more in the examination of the course “It's {0}”.", sentence);
  }

  @Test
  void aConstantHasItsWord() {
    var word =
        FeatureTexts.of("courserun", ProblemTexts.VIETNAMESE)
            .word("exam-mode", FinalExamMode.IN_PERSON);

    assertEquals("Trực tiếp", word);
  }

  @Test
  void aTextThatIsNotThereIsAMistake() {
    var texts = FeatureTexts.of("courserun", ProblemTexts.VIETNAMESE);

    assertThrows(IllegalArgumentException.class, () -> texts.text("nothing"));
  }

  private static Set<String> keys(String feature, String language) throws IOException {
    var texts = new Properties();
    var file = "/texts/" + feature + "_" + language + ".properties";
    try (var stream = FeatureTexts.class.getResourceAsStream(file)) {
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }
}
