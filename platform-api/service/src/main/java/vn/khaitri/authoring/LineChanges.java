package vn.khaitri.authoring;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import vn.khaitri.contract.authoring.CourseChangesView.TextChange;
import vn.khaitri.contract.authoring.CourseChangesView.TextChange.How;

/** Changed lines of a text with what stands around them. */
final class LineChanges {
  /** Unchanged lines shown before and after a changed one. */
  private static final int AROUND = 2;

  private final List<TextChange> all = new ArrayList<>();

  /** Lines that came in since the last one taken out; shown after all that go with it. */
  private final List<TextChange> inserted = new ArrayList<>();

  private LineChanges() {}

  /** In linear space: a lesson that was written anew may have thousands of lines. */
  static List<TextChange> between(List<String> before, List<String> after) {
    var changes = new LineChanges();
    DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true)
        .getDeltas()
        .forEach(
            delta -> {
              if (delta.getType() == DeltaType.EQUAL) {
                changes.keep(delta.getSource().getLines());
              } else {
                changes.replace(delta.getSource().getLines(), delta.getTarget().getLines());
              }
            });
    changes.keep(List.of());
    return changes.aroundChanged();
  }

  private void keep(Collection<String> lines) {
    all.addAll(inserted);
    inserted.clear();
    add(all, How.SAME, lines);
  }

  private void replace(Collection<String> gone, Collection<String> come) {
    add(all, How.DELETED, gone);
    add(inserted, How.INSERTED, come);
  }

  private static void add(List<TextChange> changes, How how, Collection<String> lines) {
    lines.forEach(line -> changes.add(new TextChange(how, line)));
  }

  private List<TextChange> aroundChanged() {
    return IntStream.range(0, all.size()).filter(this::isShown).mapToObj(all::get).toList();
  }

  private boolean isShown(int line) {
    return all.subList(Math.max(0, line - AROUND), Math.min(all.size(), line + AROUND + 1)).stream()
        .anyMatch(near -> near.how() != How.SAME);
  }
}
