package vn.khaitri.media;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.shared.ProblemException;

class RoomPolicyTest {
  @ParameterizedTest
  @CsvSource({"0,100,100", "99,1,100", "0,1,9223372036854775807"})
  void whatFitsIsAllowed(long used, long wanted, long allowed) {
    assertDoesNotThrow(() -> RoomPolicy.requireAllowed(used, wanted, allowed));
  }

  /** A limit below what is used already refuses, and does not turn negative. */
  @ParameterizedTest
  @CsvSource({"0,101,100", "100,1,100", "200,1,100", "0,9223372036854775807,1"})
  void whatDoesNotFitIsRefused(long used, long wanted, long allowed) {
    var refusal =
        assertThrows(
            ProblemException.class, () -> RoomPolicy.requireAllowed(used, wanted, allowed));

    assertEquals(MediaProblem.QUOTA_EXCEEDED, refusal.type());
  }

  @ParameterizedTest
  @CsvSource({"100,0,100,0", "100,30,50,20"})
  void whatTheDiskHoldsIsAllowed(long free, long promised, long wanted, long reserve) {
    assertDoesNotThrow(() -> RoomPolicy.requireFree(free, promised, wanted, reserve));
  }

  @ParameterizedTest
  @CsvSource({"100,0,101,0", "100,30,51,20", "-5,0,1,0"})
  void whatTheDiskDoesNotHoldIsRefused(long free, long promised, long wanted, long reserve) {
    var refusal =
        assertThrows(
            ProblemException.class, () -> RoomPolicy.requireFree(free, promised, wanted, reserve));

    assertEquals(507, refusal.type().status().getStatusCode());
  }

  @Test
  void aStoreThatNobodyCanAskRefusesNothing() {
    assertDoesNotThrow(() -> RoomPolicy.requireFree(null, 0, Long.MAX_VALUE, 1));
  }
}
