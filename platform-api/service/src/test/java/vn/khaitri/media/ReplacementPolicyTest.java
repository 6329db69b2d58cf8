package vn.khaitri.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementPolicyTest {
  @ParameterizedTest
  @CsvSource({
    "60,60,true",
    "60,61,true",
    "60,59,true",
    "60,61.01,false",
    "60,58.9,false",
    "3600,60,false"
  })
  void aSecondIsTheMostThatLengthsDifferBy(double before, double after, boolean same) {
    var found = ReplacementPolicy.sameLength(before, after);

    assertEquals(same, found);
  }
}
