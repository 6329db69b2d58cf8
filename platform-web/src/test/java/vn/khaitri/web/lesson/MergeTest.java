package vn.khaitri.web.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.web.lesson.LineDiff.How;
import vn.khaitri.web.lesson.LineDiff.Line;
import vn.khaitri.web.lesson.Merge.Shown;

class MergeTest {
  @Test
  void marksLinesThatOnlyOneVersionHas() {
    var mine = form("Bài", text("một\nhai\nba"));
    var theirs = form("Bài", text("một\nhai rưỡi\nba\nbốn"));

    assertEquals(
        List.of(
            new Shown(How.SAME, "Bài"),
            new Shown(How.SAME, "một"),
            new Shown(How.MINE, "hai"),
            new Shown(How.THEIRS, "hai rưỡi"),
            new Shown(How.SAME, "ba"),
            new Shown(How.THEIRS, "bốn")),
        Merge.of(mine, theirs).lines());
  }

  @Test
  void marksAnotherPictureWithTheSameWords() {
    var mine = form("Bài", picture("Cổng làng", "1"));
    var theirs = form("Bài", picture("Cổng làng", "2"));

    assertEquals(
        List.of(How.SAME, How.MINE, How.THEIRS),
        Merge.of(mine, theirs).lines().stream().map(Shown::how).toList());
  }

  @Test
  void findsNothingInTheSameVersion() {
    var form = form("Bài", text("một\nhai"), picture("Cổng làng", "1"));

    assertTrue(Merge.of(form, form).isSame());
  }

  @Test
  void keepsTheOrderOfBothTexts() {
    assertEquals(
        List.of(
            new Line<>(How.THEIRS, "x"),
            new Line<>(How.SAME, "a"),
            new Line<>(How.MINE, "b"),
            new Line<>(How.SAME, "c")),
        LineDiff.of(List.of("a", "b", "c"), List.of("x", "a", "c")));
  }

  @Test
  void takesLongTextsInItsStride() {
    var mine = IntStream.range(0, 2_001).mapToObj(n -> "m" + n).toList();
    var theirs = IntStream.range(0, 2_001).mapToObj(n -> "t" + n).toList();

    assertEquals(4_002, LineDiff.of(mine, theirs).size());
  }

  private static LessonForm form(String title, BlockBox... blocks) {
    return new LessonForm(title, List.of(blocks), null, 0);
  }

  private static BlockBox text(String words) {
    return new BlockBox(0, new UUID(0, 1), BlockKind.TEXT, words, "", "");
  }

  private static BlockBox picture(String words, String asset) {
    return new BlockBox(1, new UUID(0, 2), BlockKind.PICTURE, words, asset, "");
  }
}
