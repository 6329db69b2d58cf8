package vn.khaitri.web.lesson;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Which lines two texts share, in their order. */
final class LineDiff {
  private LineDiff() {}

  enum How {
    SAME,
    /** In the first text only. */
    MINE,
    /** In the second text only. */
    THEIRS
  }

  record Line<T>(How how, T content) {}

  /** What replaces lines follows them. In linear space: texts may have thousands of lines. */
  static <T> List<Line<T>> of(List<T> mine, List<T> theirs) {
    var lines = new ArrayList<Line<T>>();
    var come = new ArrayList<Line<T>>();
    for (var delta :
        DiffUtils.diff(mine, theirs, new MyersDiffWithLinearSpace<>(), null, true).getDeltas()) {
      if (delta.getType() == DeltaType.EQUAL) {
        lines.addAll(come);
        come.clear();
        all(lines, How.SAME, delta.getSource().getLines());
      } else {
        all(lines, How.MINE, delta.getSource().getLines());
        all(come, How.THEIRS, delta.getTarget().getLines());
      }
    }
    lines.addAll(come);
    return List.copyOf(lines);
  }

  private static <T> void all(List<Line<T>> lines, How how, List<T> content) {
    content.forEach(one -> lines.add(new Line<>(how, one)));
  }
}
