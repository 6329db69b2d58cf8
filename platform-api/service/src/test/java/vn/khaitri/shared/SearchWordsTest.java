package vn.khaitri.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchWordsTest {
  @Test
  void wordsWithMarksAndWithoutAreTheSame() {
    var withMarks = SearchWords.patterns("Chuyển ĐỔI số");

    assertEquals(SearchWords.patterns("chuyen doi so"), withMarks);
  }

  @Test
  void decomposedTextFindsComposedText() {
    var decomposed = SearchWords.patterns("chuye\u0302\u0309n");

    assertEquals(List.of("%chuyen%"), decomposed);
  }

  @Test
  void eachWordIsOnePatternAndCountsOnce() {
    var patterns = SearchWords.patterns("  số\u00a0hóa\tsố ");

    assertEquals(List.of("%so%", "%hoa%"), patterns);
  }

  @Test
  void wildcardsAreLetters() {
    var patterns = SearchWords.patterns("100% a_b wow!");

    assertEquals(List.of("%100!%%", "%a!_b%", "%wow!!%"), patterns);
  }

  @Test
  void anEmptyQueryAsksForNothing() {
    var patterns = SearchWords.patterns(" \u0000 ");

    assertEquals(List.of(), patterns);
  }
}
