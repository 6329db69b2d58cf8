package vn.khaitri.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.khaitri.identity.SignUp.Attempt;

class SignUpTest {
  private static final Instant NOW = Instant.parse("2026-11-30T14:00:00Z");

  private final SignUp signUp =
      new SignUp(new PhoneNumber("+84912345678"), "Lý Thị Sáu", "123456", NOW);

  @Test
  void theCodeIsRightUntilItIsUsed() {
    assertEquals(Attempt.RIGHT, signUp.attempt(" 123456 ", NOW));
    assertEquals(Attempt.RIGHT, signUp.attempt("123456", NOW));

    signUp.done(NOW);

    assertEquals(Attempt.OVER, signUp.attempt("123456", NOW));
  }

  @Test
  void afterTenMinutesItIsOver() {
    assertEquals(Attempt.RIGHT, signUp.attempt("123456", NOW.plus(Duration.ofMinutes(10))));
    assertEquals(Attempt.OVER, signUp.attempt("123456", NOW.plus(Duration.ofSeconds(601))));
  }

  @Test
  void afterFiveWrongOnesTheRightOneIsOverToo() {
    for (int i = 0; i < 4; i++) {
      assertEquals(Attempt.WRONG, signUp.attempt("00000" + i, NOW));
    }
    assertEquals(Attempt.OVER, signUp.attempt("000009", NOW));

    assertEquals(Attempt.OVER, signUp.attempt("123456", NOW));
  }

  @Test
  void whereTheNumberHasAnAccountNoCodeIsRight() {
    var known = new SignUp(new PhoneNumber("+84912345678"), "Lý Thị Sáu", null, NOW);

    assertEquals(Attempt.WRONG, known.attempt("123456", NOW));
    assertEquals(Attempt.WRONG, known.attempt("null", NOW));
  }
}
