package vn.khaitri.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchPolicyTest {
  @Test
  void wordsWithMarksAndWithoutAreTheSame() {
    var withMarks = SearchPolicy.patterns("Chuyển ĐỔI số");

    assertEquals(SearchPolicy.patterns("chuyen doi so"), withMarks);
  }

  @Test
  void decomposedTextFindsComposedText() {
    var decomposed = SearchPolicy.patterns("chuye\u0302\u0309n");

    assertEquals(List.of("%chuyen%"), decomposed);
  }

  @Test
  void eachWordIsOnePatternAndCountsOnce() {
    var patterns = SearchPolicy.patterns("  số\u00a0hóa\tsố ");

    assertEquals(List.of("%so%", "%hoa%"), patterns);
  }

  @Test
  void wildcardsAreLetters() {
    var patterns = SearchPolicy.patterns("100% a_b wow!");

    assertEquals(List.of("%100!%%", "%a!_b%", "%wow!!%"), patterns);
  }

  @Test
  void anEmptyQueryAsksForNothing() {
    var patterns = SearchPolicy.patterns(" \u0000 ");

    assertEquals(List.of(), patterns);
  }
}
