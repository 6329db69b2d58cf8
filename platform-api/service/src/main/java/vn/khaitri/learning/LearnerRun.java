package vn.khaitri.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.learning.RunProgressView;
import vn.khaitri.contract.learning.RunProgressView.LessonProgress;
import vn.khaitri.contract.learning.RunProgressView.Lock;
import vn.khaitri.contract.learning.RunProgressView.ModuleProgress;
import vn.khaitri.contract.learning.RunSummaryView;
import vn.khaitri.contract.learning.RunSummaryView.NextLesson;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseModule;
import vn.khaitri.courserun.CourseRun;

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

  boolean hasCompleted(UUID lessonId) {
    return completions.stream().anyMatch(completion -> completion.isOf(lessonId));
  }

  Optional<Watched> watched(UUID lessonId) {
    return watched.stream().filter(row -> row.lessonId().equals(lessonId)).findFirst();
  }

  RunProgressView view(Instant now) {
    var completed =
        completions.stream().map(Completion::lessonId).collect(Collectors.toUnmodifiableSet());
    return new RunProgressView(
        run.runId(),
        run.courseId(),
        run.courseTitle(),
        run.startsAt(),
        run.endsAt(),
        DatesPolicy.phase(run, now),
        CompletionPolicy.percent(run, completed),
        progress == null ? null : progress.completedAt(),
        CompletionPolicy.missing(run, completed),
        periods(run.lessons().stream().filter(lesson -> completed.contains(lesson.lessonId()))),
        periods(run.lessons().stream()),
        PacePolicy.fastDays(run, completions),
        modules(completed));
  }

  RunSummaryView summary(Instant now) {
    var view = view(now);
    var lessons = view.lessons();
    return new RunSummaryView(
        view.runId(),
        view.courseId(),
        view.courseTitle(),
        view.startsAt(),
        view.endsAt(),
        view.phase(),
        view.percent(),
        view.completedAt(),
        view.next()
            .map(
                lesson ->
                    new NextLesson(
                        lesson.lessonId(),
                        lesson.kind(),
                        lesson.title(),
                        lessons.indexOf(lesson) + 1,
                        lessons.size()))
            .orElse(null));
  }

  private static PeriodSums periods(Stream<CourseLesson> lessons) {
    return lessons.map(LearnerRun::periodsOf).reduce(PeriodSums.NONE, PeriodSums::plus);
  }

  private static PeriodSums periodsOf(CourseLesson lesson) {
    return lesson.periodKind() == PeriodKind.THEORY
        ? new PeriodSums(lesson.periods(), PeriodSums.NONE.practice())
        : new PeriodSums(PeriodSums.NONE.theory(), lesson.periods());
  }

  private List<ModuleProgress> modules(Set<UUID> completed) {
    var percents = watched.stream().collect(Collectors.toMap(Watched::lessonId, Watched::percent));
    return run.modules().stream()
        .map(
            module ->
                new ModuleProgress(
                    module.moduleId(),
                    module.title(),
                    module.order(),
                    lessonsOf(module)
                        .map(lesson -> progressOf(lesson, completed, percents))
                        .toList()))
        .toList();
  }

  private Stream<CourseLesson> lessonsOf(CourseModule module) {
    return run.lessons().stream().filter(lesson -> lesson.moduleId().equals(module.moduleId()));
  }

  private LessonProgress progressOf(
      CourseLesson lesson, Set<UUID> completed, Map<UUID, Integer> percents) {
    return new LessonProgress(
        lesson.lessonId(),
        lesson.kind(),
        lesson.title(),
        lesson.requirement(),
        lesson.periodKind(),
        lesson.periods(),
        completed.contains(lesson.lessonId()),
        percents.getOrDefault(lesson.lessonId(), 0),
        OrderPolicy.first(run, lesson, completed)
            .map(first -> new Lock(first.lessonId(), first.title()))
            .orElse(null));
  }
}
