package vn.khaitri.learning;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.catalog.CourseLesson;
import vn.khaitri.catalog.CourseRun;
import vn.khaitri.contract.learning.RunProgressView;
import vn.khaitri.contract.learning.RunProgressView.LessonProgress;

/**
 * All that is known of a learner in one run.
 *
 * @param progress null while the enrolment is still on its way here
 */
record LearnerRun(
    CourseRun run,
    @Nullable RunProgress progress,
    List<Completion> completions,
    List<Watched> watched) {

  /** Enrolling is the first of the acts. */
  Instant latestActivity(Instant enrolledAt) {
    return Stream.of(
            Stream.of(enrolledAt),
            completions.stream().map(Completion::completedAt),
            watched.stream().map(Watched::lastAt))
        .flatMap(Function.identity())
        .max(Comparator.naturalOrder())
        .orElse(enrolledAt);
  }

  boolean hasCompleted(UUID lessonId) {
    return completions.stream().anyMatch(completion -> completion.isOf(lessonId));
  }

  Optional<Watched> watched(UUID lessonId) {
    return watched.stream().filter(row -> row.lessonId().equals(lessonId)).findFirst();
  }

  RunProgressView view() {
    var completed = completions.stream().map(Completion::lessonId).collect(Collectors.toSet());
    var percents = watched.stream().collect(Collectors.toMap(Watched::lessonId, Watched::percent));
    var lessons =
        run.lessons().stream().map(lesson -> progressOf(lesson, completed, percents)).toList();
    return new RunProgressView(
        run.runId(),
        run.courseId(),
        run.courseTitle(),
        CompletionPolicy.percent(
            lessons.stream().filter(LessonProgress::completed).count(), lessons.size()),
        progress == null ? null : progress.completedAt(),
        lessons);
  }

  private static LessonProgress progressOf(
      CourseLesson lesson, Set<UUID> completed, Map<UUID, Integer> percents) {
    return new LessonProgress(
        lesson.lessonId(),
        lesson.kind(),
        lesson.title(),
        completed.contains(lesson.lessonId()),
        percents.getOrDefault(lesson.lessonId(), 0));
  }
}
