package vn.khaitri.contract.learning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;

/**
 * One of a learner's course runs as a line of a list; {@link RunProgressView} tells all of it.
 *
 * @param startsAt learning begins; null for a self-paced run
 * @param endsAt learning ends just before; null likewise
 * @param percent of what the course asks for, rounded down: 100 exactly when nothing is missing
 * @param completedAt when the last requirement was met
 * @param next the lesson to go on with, as {@link RunProgressView} tells it; null for none
 */
public record RunSummaryView(
    UUID runId,
    UUID courseId,
    String courseTitle,
    @Nullable Instant startsAt,
    @Nullable Instant endsAt,
    RunPhase phase,
    int percent,
    @Nullable Instant completedAt,
    @Nullable NextLesson next) {
  /**
   * @param number its place in the run, from 1
   * @param count lessons of the run
   */
  public record NextLesson(UUID lessonId, LessonKind kind, String title, int number, int count) {}
}
