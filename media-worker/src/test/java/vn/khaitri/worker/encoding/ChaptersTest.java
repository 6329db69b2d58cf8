package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.media.ChapterView;
import vn.khaitri.worker.ffmpeg.MediaInfo.Chapter;

class ChaptersTest {
  @Test
  void comeInTheOrderOfTheirTimes() {
    var chapters = Chapters.of(List.of(new Chapter(30, "Hai"), new Chapter(-0.02, "Một")), 60);

    assertEquals(List.of(new ChapterView(0, "Một"), new ChapterView(30, "Hai")), chapters);
  }

  @Test
  void thoseBehindTheEndAreLeftOut() {
    assertEquals(List.of(), Chapters.of(List.of(new Chapter(60, "Sau cùng")), 60));
  }

  @Test
  void thoseWithoutATitleHaveTheirNumber() {
    var chapters = Chapters.of(List.of(new Chapter(0, "Mở đầu"), new Chapter(9, " \u0007\n")), 60);

    assertEquals("2", chapters.getLast().title());
  }

  @Test
  void titlesAreComposedAndOfOneLine() {
    var chapters = Chapters.of(List.of(new Chapter(0, "Ba\u0300i\n 1")), 60);

    assertEquals("Bài 1", chapters.getFirst().title());
  }

  @Test
  void longTitlesAreCutBetweenLetters() {
    var chapters = Chapters.of(List.of(new Chapter(0, "a".repeat(199) + "😀b")), 60);

    assertEquals("a".repeat(199), chapters.getFirst().title());
  }

  @Test
  void thereAreNoMoreThanTheReportTakes() {
    var many = IntStream.range(0, 900).mapToObj(i -> new Chapter(i * 0.01, "x")).toList();

    assertEquals(500, Chapters.of(many, 60).size());
  }
}
