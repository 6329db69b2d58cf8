package vn.khaitri.learning;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.learning.RunPhase;
import vn.khaitri.contract.learning.RunProgressView;
import vn.khaitri.contract.learning.RunProgressView.LessonProgress;
import vn.khaitri.contract.learning.RunProgressView.Lock;
import vn.khaitri.contract.learning.RunProgressView.Missing;
import vn.khaitri.contract.learning.RunProgressView.ModuleProgress;
import vn.khaitri.contract.learning.RunSummaryView;
import vn.khaitri.contract.learning.RunSummaryView.NextLesson;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseRun;

/** All that is known of a learner in one run. */
record LearnerRun(CourseRun run, Traces traces) {

  boolean hasCompleted(UUID lessonId) {
    return completed().contains(lessonId);
  }

  /** Whether what is done in the lesson now would count. */
  boolean isToBeDone(UUID lessonId, Instant now) {
    return !hasCompleted(lessonId) && DatesPolicy.phase(run, now) == RunPhase.UNDER_WAY;
  }

  Optional<Watched> watched(UUID lessonId) {
    return Optional.ofNullable(traces.watched().get(lessonId));
  }

  /** Ids of the completed lessons. */
  Set<UUID> completed() {
    return traces.completedAt().keySet();
  }

  RunProgressView view(Instant now) {
    var completed = completed();
    var phase = DatesPolicy.phase(run, now);
    var missing = CompletionPolicy.missing(run, completed);
    var modules = modules(completed);
    return new RunProgressView(
        run.runId(),
        run.courseId(),
        run.courseTitle(),
        run.startsAt(),
        run.endsAt(),
        phase,
        CompletionPolicy.percent(run, completed),
        traces.metAt(),
        missing,
        periods(run.lessons().stream().filter(lesson -> completed.contains(lesson.lessonId()))),
        periods(run.lessons().stream()),
        PacePolicy.fastDays(run, traces.completedAt()),
        next(phase, missing, modules).orElse(null),
        modules);
  }

  private static Optional<LessonProgress> next(
      RunPhase phase, Missing missing, List<ModuleProgress> modules) {
    if (phase != RunPhase.UNDER_WAY) {
      return Optional.empty();
    }
    var asked =
        modules.stream()
            .flatMap(module -> module.lessons().stream())
            .filter(lesson -> !lesson.completed() && lesson.lock() == null)
            .filter(
                lesson -> lesson.requirement() != Requirement.ELECTIVE || missing.electives() > 0)
            .toList();
    return asked.stream()
        .filter(lesson -> lesson.kind() != LessonKind.SESSION)
        .findFirst()
        .or(() -> asked.stream().findFirst());
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
        Optional.ofNullable(view.next())
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

  /**
   * @param apart lessons that do not count
   */
  Participation participation(Set<UUID> apart) {
    var counted = new HashMap<>(traces.completedAt());
    counted.keySet().removeAll(apart);
    return new Participation(
        Map.copyOf(counted),
        CompletionPolicy.missing(run, counted.keySet()),
        CompletionPolicy.metAt(run, counted).orElse(null),
        periods(run.lessons().stream().filter(lesson -> counted.containsKey(lesson.lessonId()))),
        PacePolicy.fastDays(run, counted));
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
    var lessons = run.lessons().stream().collect(groupingBy(CourseLesson::moduleId));
    var waiting = OrderPolicy.waiting(run, completed);
    return run.modules().stream()
        .map(
            module ->
                new ModuleProgress(
                    module.moduleId(),
                    module.title(),
                    module.order(),
                    lessons.getOrDefault(module.moduleId(), List.of()).stream()
                        .map(
                            lesson -> progressOf(lesson, completed, waiting.get(lesson.lessonId())))
                        .toList()))
        .toList();
  }

  /**
   * @param first what has to be completed before; null for a lesson that is open
   */
  private LessonProgress progressOf(
      CourseLesson lesson, Set<UUID> completed, @Nullable CourseLesson first) {
    return new LessonProgress(
        lesson.lessonId(),
        lesson.kind(),
        lesson.title(),
        lesson.requirement(),
        lesson.periodKind(),
        lesson.periods(),
        completed.contains(lesson.lessonId()),
        watched(lesson.lessonId()).map(Watched::percent).orElse(0),
        first == null ? null : new Lock(first.lessonId(), first.title()));
  }
}
