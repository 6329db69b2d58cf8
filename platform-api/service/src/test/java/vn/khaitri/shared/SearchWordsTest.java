package vn.khaitri.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chuyển đổi số!",
        "“chuyển đổi” số?",
        "chuyen-doi-so",
        "chuyển\u200bđổi\u200bsố",
        "(chuyển_đổi), số…",
        "#chuyển/đổi/số%"
      })
  void signsBetweenWordsAreNotAskedFor(String query) {
    var patterns = SearchWords.patterns(query);

    assertEquals(List.of("%chuyen%", "%doi%", "%so%"), patterns);
  }

  @Test
  void signsAloneAreLookedForAsTheyAre() {
    var patterns = SearchWords.patterns("% _ !");

    assertEquals(List.of("%!%%", "%!_%", "%!!%"), patterns);
  }

  @Test
  void wordsKeepTheirMarksWhereTheyMatter() {
    var patterns = SearchWords.exactPatterns("Chuyển-đổi");

    assertEquals(List.of("%chuyển%", "%đổi%"), patterns);
  }

  @Test
  void anEmptyQueryAsksForNothing() {
    var patterns = SearchWords.patterns(" \u0000 ");

    assertEquals(List.of(), patterns);
  }
}
