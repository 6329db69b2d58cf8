package vn.khaitri.contract.authoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the draft has that the last version has not, and the other way round.
 *
 * @param version number of the version compared with; null before the first
 * @param facts changes of the course itself
 * @param lessons those that differ, in the order of the draft, then what was removed
 * @param same number of lessons without a change
 */
public record CourseChangesView(
    @Nullable Integer version, List<FactChange> facts, List<LessonChange> lessons, int same) {
  public enum What {
    ADDED,
    REMOVED,
    CHANGED,
    /** Elsewhere in the outline, otherwise the same. */
    MOVED
  }

  /**
   * @param fact name of the field, as in the requests
   */
  public record FactChange(String fact, String before, String after) {}

  /**
   * @param facts empty for what was added or removed
   * @param texts the text line by line, changed lines and what stands around them
   */
  public record LessonChange(
      UUID lessonId, What what, String title, List<FactChange> facts, List<TextChange> texts) {}

  public record TextChange(How how, String line) {
    public enum How {
      SAME,
      INSERTED,
      DELETED
    }
  }
}
