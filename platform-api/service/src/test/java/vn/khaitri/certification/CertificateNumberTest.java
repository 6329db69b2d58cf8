package vn.khaitri.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateNumberTest {

  @ParameterizedTest
  @CsvSource({"1, KT-2026-000001", "999999, KT-2026-999999", "1000000, KT-2026-1000000"})
  void isWrittenWithSixDigitsOrMore(int running, String written) {
    assertEquals(written, new CertificateNumber(2026, running).toString());
  }

  @Test
  void theYearTurnsAtMidnightInVietnam() {
    assertEquals(2026, CertificateNumber.yearOf(Instant.parse("2026-12-31T16:59:59.999Z")));
    assertEquals(2027, CertificateNumber.yearOf(Instant.parse("2026-12-31T17:00:00Z")));
  }
}
