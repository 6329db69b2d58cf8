package vn.khaitri.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0900000001",
        "84900000001",
        "+84900000001",
        "0084900000001",
        "0900 000 001",
        "+84.900-000-001",
        "+84 (0) 900 000 001",
        "\u202A0900000001\u202C",
        "0900\u00a0000\u00a0001",
        "0900\u2009000\u2011001\u200b",
        "\uFF10\uFF19\uFF10\uFF10\uFF10\uFF10\uFF10\uFF10\uFF10\uFF11"
      })
  void every_way_of_writing_a_number_is_the_same_number(String typed) {
    var number = PhoneNumber.parse(typed);

    assertEquals(Optional.of(new PhoneNumber("+84900000001")), number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "hocvien", "0", "00900000001", "090000000", "0900000001x", "+1900000001"})
  void anything_else_is_no_number(String typed) {
    var number = PhoneNumber.parse(typed);

    assertEquals(Optional.empty(), number);
  }
}
