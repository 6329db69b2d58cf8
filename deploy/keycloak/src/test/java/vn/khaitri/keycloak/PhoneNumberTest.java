package vn.khaitri.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"0900000001", "84900000001", "+84900000001", "0900 000 001", "+84.900-000-001"})
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
