package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorKindTest {
  @ParameterizedTest
  @CsvSource({
    "400, BAD_REQUEST",
    "401, SESSION_ENDED",
    "403, FORBIDDEN",
    "404, NOT_FOUND",
    "405, NOT_FOUND",
    "409, REFUSED",
    "413, TOO_LARGE",
    "422, REFUSED",
    "500, BROKEN",
    "503, API_AWAY"
  })
  void hasAPageForEveryStatus(int status, ErrorKind page) {
    assertEquals(page, ErrorKind.of(status));
  }
}
