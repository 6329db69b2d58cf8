package vn.khaitri.documents;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.khaitri.documents.ParsedCourse.Warning;

/** Counts the words of a document that do not come along, so that none is lost in silence. */
final class LeftOut {
  private final Map<Reason, Integer> words = new EnumMap<>(Reason.class);

  enum Reason {
    /** Facts before the text of a Markdown file. */
    FRONT,
    /** The platform makes its own. */
    CONTENTS,
    /** What Word does not show either, and comments. */
    HIDDEN,
    /** Headers and footers of pages. */
    MARGINS,
    /** What our reader does not know. */
    OTHERS
  }

  void add(Reason reason, int count) {
    if (count > 0) {
      words.merge(reason, count, Integer::sum);
    }
  }

  /** One for each reason that there is, with the number of words. */
  List<Warning> warnings() {
    return words.entrySet().stream()
        .map(
            left ->
                new Warning(
                    "",
                    "words-left-out-" + left.getKey().name().toLowerCase(Locale.ROOT),
                    Integer.toString(left.getValue())))
        .toList();
  }
}
