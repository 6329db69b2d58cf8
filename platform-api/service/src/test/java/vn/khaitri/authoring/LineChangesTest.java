package vn.khaitri.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineChangesTest {
  @Test
  void linesThatReplaceOthersFollowThem() {
    assertEquals(List.of(" a", "-b", "-c", "+B", "+C", " d"), shown("abcd", "aBCd"));
  }

  @Test
  void changesNextToEachOtherShowWhatIsBetweenThemOnce() {
    assertEquals(List.of("-a", "+A", " b", "-c", "+C"), shown("abc", "AbC"));
  }

  @Test
  void twoUnchangedLinesStandOnEachSide() {
    assertEquals(List.of(" c", " d", "-e", " f", " g"), shown("abcdefghi", "abcdfghi"));
  }

  @Test
  void nothingIsShownOfEqualTexts() {
    assertEquals(List.of(), shown("abc", "abc"));
    assertEquals(List.of(), shown("", ""));
  }

  @Test
  void aTextWrittenAnewIsAllOutAndAllIn() {
    int lines = 5_000;
    var before = IntStream.range(0, lines).mapToObj(line -> "old " + line).toList();
    var after = IntStream.range(0, lines).mapToObj(line -> "new " + line).toList();

    var changes = LineChanges.between(before, after);

    var expected = new ArrayList<>(Collections.nCopies(lines, "DELETED"));
    expected.addAll(Collections.nCopies(lines, "INSERTED"));
    assertEquals(expected, changes.stream().map(change -> change.how().name()).toList());
  }

  private static List<String> shown(String before, String after) {
    return LineChanges.between(letters(before), letters(after)).stream()
        .map(
            change ->
                switch (change.how()) {
                      case SAME -> " ";
                      case DELETED -> "-";
                      case INSERTED -> "+";
                    }
                    + change.line())
        .toList();
  }

  private static List<String> letters(String text) {
    return text.chars().mapToObj(Character::toString).toList();
  }
}
