package vn.khaitri.contract.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;

/**
 * @param percent completed lessons of all, rounded down
 * @param completedAt when the last requirement was met
 */
public record RunProgressView(
    UUID runId,
    UUID courseId,
    String courseTitle,
    int percent,
    @Nullable Instant completedAt,
    List<LessonProgress> lessons) {

  /**
   * @param watchedPercent of a VIDEO lesson; 0 for the other kinds
   */
  public record LessonProgress(
      UUID lessonId, LessonKind kind, String title, boolean completed, int watchedPercent) {}

  /** The first lesson that is not completed. */
  public Optional<LessonProgress> next() {
    return lessons.stream().filter(lesson -> !lesson.completed()).findFirst();
  }
}
