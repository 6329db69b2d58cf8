package vn.khaitri.web.lesson;

import java.util.ArrayList;
import java.util.List;

/** Which lines two texts share, in their order: the longest common run of them. */
final class LineDiff {
  /** Above this many comparisons the middle is shown as replaced; nobody reads that far. */
  private static final long MOST_COMPARISONS = 4_000_000;

  private LineDiff() {}

  enum How {
    SAME,
    /** In the first text only. */
    MINE,
    /** In the second text only. */
    THEIRS
  }

  record Line<T>(How how, T content) {}

  static <T> List<Line<T>> of(List<T> mine, List<T> theirs) {
    int start = 0;
    int shorter = Math.min(mine.size(), theirs.size());
    while (start < shorter && mine.get(start).equals(theirs.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && mine.get(mine.size() - 1 - end).equals(theirs.get(theirs.size() - 1 - end))) {
      end++;
    }
    var lines = new ArrayList<Line<T>>();
    all(lines, How.SAME, mine.subList(0, start));
    middle(
        lines, mine.subList(start, mine.size() - end), theirs.subList(start, theirs.size() - end));
    all(lines, How.SAME, mine.subList(mine.size() - end, mine.size()));
    return List.copyOf(lines);
  }

  private static <T> void middle(List<Line<T>> lines, List<T> mine, List<T> theirs) {
    if ((long) mine.size() * theirs.size() > MOST_COMPARISONS) {
      all(lines, How.MINE, mine);
      all(lines, How.THEIRS, theirs);
      return;
    }
    var common = common(mine, theirs);
    int m = 0;
    int t = 0;
    while (m < mine.size() && t < theirs.size()) {
      if (mine.get(m).equals(theirs.get(t))) {
        lines.add(new Line<>(How.SAME, mine.get(m++)));
        t++;
      } else if (common[m + 1][t] >= common[m][t + 1]) {
        lines.add(new Line<>(How.MINE, mine.get(m++)));
      } else {
        lines.add(new Line<>(How.THEIRS, theirs.get(t++)));
      }
    }
    all(lines, How.MINE, mine.subList(m, mine.size()));
    all(lines, How.THEIRS, theirs.subList(t, theirs.size()));
  }

  /** How many lines the rests from m and t have in common. */
  private static <T> int[][] common(List<T> mine, List<T> theirs) {
    var common = new int[mine.size() + 1][theirs.size() + 1];
    for (int m = mine.size() - 1; m >= 0; m--) {
      for (int t = theirs.size() - 1; t >= 0; t--) {
        common[m][t] =
            mine.get(m).equals(theirs.get(t))
                ? common[m + 1][t + 1] + 1
                : Math.max(common[m + 1][t], common[m][t + 1]);
      }
    }
    return common;
  }

  private static <T> void all(List<Line<T>> lines, How how, List<T> content) {
    content.forEach(one -> lines.add(new Line<>(how, one)));
  }
}
