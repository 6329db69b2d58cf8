package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
  @Test
  void goesBackToAPageOfOurs() {
    assertEquals(
        "/khoa-hoc?q=x%20y&trang=1", LocalPath.of("/khoa-hoc?q=x%20y&trang=1").uri().toString());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "khoa-hoc",
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "/ khoảng trắng",
        "javascript:alert(1)"
      })
  void goesHomeRatherThanToAStranger(String wanted) {
    assertEquals("/", LocalPath.of(wanted).uri().toString());
  }
}
