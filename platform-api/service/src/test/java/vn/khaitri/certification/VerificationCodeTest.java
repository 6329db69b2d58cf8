package vn.khaitri.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.shared.FieldFault;

class VerificationCodeTest {
  private static final int SAMPLES = 200;

  @Test
  void freshCodesAreSound() {
    var random = new Random(1);

    var codes = Stream.generate(() -> VerificationCode.random(random)).limit(SAMPLES).toList();

    for (var code : codes) {
      assertEquals(Optional.of(code), VerificationCode.parse(code.characters()));
    }
  }

  @Test
  void freshCodesUseTheWholeAlphabetInEveryPlace() {
    var random = new Random(2);

    var codes = Stream.generate(() -> VerificationCode.random(random)).limit(5_000).toList();

    for (int place = 0; place < VerificationCode.LENGTH; place++) {
      var seen = new HashSet<Character>();
      for (var code : codes) {
        seen.add(code.characters().charAt(place));
      }
      assertEquals(VerificationCode.ALPHABET.length(), seen.size());
    }
  }

  @Test
  void everyWrongCharacterShows() {
    var random = new Random(3);
    for (int sample = 0; sample < SAMPLES; sample++) {
      var code = VerificationCode.random(random).characters();
      for (int place = 0; place < code.length(); place++) {
        for (char wrong : VerificationCode.ALPHABET.toCharArray()) {
          if (wrong != code.charAt(place)) {
            var slip = code.substring(0, place) + wrong + code.substring(place + 1);
            assertEquals(Optional.empty(), VerificationCode.parse(slip), code + " as " + slip);
          }
        }
      }
    }
  }

  @Test
  void everySwapOfTwoCharactersShows() {
    var random = new Random(4);
    for (int sample = 0; sample < SAMPLES; sample++) {
      var code = VerificationCode.random(random).characters();
      for (int one = 0; one < code.length(); one++) {
        for (int other = one + 1; other < code.length(); other++) {
          if (code.charAt(one) != code.charAt(other)) {
            var slip = new StringBuilder(code);
            slip.setCharAt(one, code.charAt(other));
            slip.setCharAt(other, code.charAt(one));
            assertEquals(Optional.empty(), VerificationCode.parse(slip.toString()));
          }
        }
      }
    }
  }

  @Test
  void holdsMoreThan128RandomBits() {
    int bits = 5 * (VerificationCode.random(new Random(5)).characters().length() - 1);

    assertTrue(bits >= 128, bits + " bits");
  }

  @ParameterizedTest
  @CsvSource({
    "KT-2026-000001, number",
    "kt 2026 000001, number",
    "10A1-0Z9Y-8X7, length",
    "10A1-0Z9Y-8X7U, letter",
    "10A1-0Z9Y-8X7D, slip"
  })
  void saysWhatWasMistyped(String written, String mistake) {
    assertEquals(Optional.of(mistake), VerificationCode.mistake(written).map(FieldFault::name));
  }

  @Test
  void saysWhichCharacterIsInNoCode() {
    var mistake = VerificationCode.mistake("10a1 0z9y 8x7u").orElseThrow();

    assertEquals(List.of("12", "U"), mistake.arguments());
  }

  @Test
  void isPrintedInGroups() {
    assertEquals(
        "7K3Q-9M2T-XW4P-7K3Q-9M2T-XW4P-7K3",
        new VerificationCode("7K3Q9M2TXW4P7K3Q9M2TXW4P7K3").printed());
  }

  @Test
  void isPrintedInThreeGroupsWhenItIsFromBefore() {
    var code = new VerificationCode("7K3Q9M2TXW4P");

    var printed = code.printed();

    assertEquals("7K3Q-9M2T-XW4P", printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10A1-0Z9Y-8X7C",
        "10a1-0z9y-8x7c",
        " 10A1 0Z9Y 8X7C ",
        "1 0 A 1 0 Z 9 Y 8 X 7 C",
        "IOAL-OZ9Y-8X7C",
        "ioal-oz9y-8x7c",
        "lOaI–oZ9Y—8x7C",
        "10A1\u00a00Z9Y\u20118X7C\n"
      })
  void forgivesHowItIsWritten(String written) {
    var parsed = VerificationCode.parse(written);

    assertEquals(Optional.of("10A10Z9Y8X7C"), parsed.map(VerificationCode::characters));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "10A1-0Z9Y-8X7",
        "10A1-0Z9Y-8X7CA",
        "10A1-0Z9Y-8X7U",
        "10A1/0Z9Y/8X7C",
        "١٠A١٠Z٩Y٨X٧C"
      })
  void refusesWhatIsNoCode(String written) {
    assertTrue(VerificationCode.parse(written).isEmpty());
  }
}
