package vn.khaitri.worker.encoding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.khaitri.contract.media.ChapterView;
import vn.khaitri.worker.ffmpeg.MediaInfo.Chapter;

/** The chapters of a file as a page can show them. */
final class Chapters {
  private static final int MOST = 500;
  private static final int LONGEST_TITLE = 200;

  /** Of a title as the file has it: marks that follow each other are sorted in quadratic time. */
  private static final int LONGEST_RAW_TITLE = 5 * LONGEST_TITLE;

  private Chapters() {}

  /** Ascending, all within the picture, each with a title: its number when it has none. */
  static List<ChapterView> of(List<Chapter> chapters, double seconds) {
    var within =
        chapters.stream()
            .map(chapter -> new Chapter(Math.max(0, chapter.startSeconds()), chapter.title()))
            .filter(chapter -> chapter.startSeconds() < seconds)
            .sorted(Comparator.comparingDouble(Chapter::startSeconds))
            .limit(MOST)
            .toList();
    var views = new ArrayList<ChapterView>();
    for (var chapter : within) {
      var title = title(chapter.title());
      views.add(
          new ChapterView(
              chapter.startSeconds(),
              title.isEmpty() ? Integer.toString(views.size() + 1) : title));
    }
    return List.copyOf(views);
  }

  private static String title(String text) {
    var plain = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    return cut(
        Normalizer.normalize(cut(plain, LONGEST_RAW_TITLE), Normalizer.Form.NFC), LONGEST_TITLE);
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    var end = Character.isHighSurrogate(text.charAt(longest - 1)) ? 1 : 0;
    return text.substring(0, longest - end).strip();
  }
}
