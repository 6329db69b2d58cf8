package vn.khaitri.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0912345678",
        "0912 345 678",
        "0912.345.678",
        "+84912345678",
        "84 912 345 678",
        "+84 (0) 912-345-678",
        "0084 912345678",
        "\u202d+84 912\u00a0345\u00a0678\u202c",
        "０９１２３４５６７８"
      })
  void aNumberIsReadAsPeopleTypeAndPasteIt(String typed) {
    assertEquals(Optional.of("+84912345678"), PhoneNumber.parse(typed).map(PhoneNumber::e164));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0912", "hocvien", "0012345678901", "+1 202 555 0100", "0912345678x"})
  void whatIsNoNumberOfTheCountryIsNone(String typed) {
    assertEquals(Optional.empty(), PhoneNumber.parse(typed));
  }

  @Test
  void aLongTextIsNone() {
    assertEquals(Optional.empty(), PhoneNumber.parse("0".repeat(10_000)));
  }
}
