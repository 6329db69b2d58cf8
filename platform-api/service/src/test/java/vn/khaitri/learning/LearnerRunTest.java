package vn.khaitri.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.khaitri.contract.authoring.PeriodKind.PRACTICE;
import static vn.khaitri.contract.authoring.PeriodKind.THEORY;
import static vn.khaitri.contract.authoring.Requirement.ELECTIVE;
import static vn.khaitri.contract.authoring.Requirement.EXAM;
import static vn.khaitri.contract.authoring.Requirement.MANDATORY;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.learning.RunPhase;
import vn.khaitri.contract.learning.RunProgressView;
import vn.khaitri.contract.learning.RunProgressView.LessonProgress;
import vn.khaitri.contract.learning.RunProgressView.Lock;
import vn.khaitri.contract.learning.RunProgressView.Missing;
import vn.khaitri.contract.learning.RunSummaryView;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseModule;
import vn.khaitri.courserun.CourseRun;

class LearnerRunTest {
  private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
  private static final UUID BASICS = UUID.randomUUID();
  private static final UUID SAFETY = UUID.randomUUID();
  private static final CourseLesson READING =
      Runs.lesson(BASICS, LessonKind.TEXT, "Mở đầu", MANDATORY, THEORY, "1.5");
  private static final CourseLesson VIDEO =
      Runs.lesson(BASICS, LessonKind.VIDEO, "Dữ liệu số", MANDATORY, PRACTICE, "2");
  private static final CourseLesson EXTRA =
      Runs.lesson(SAFETY, LessonKind.LINK, "Xem thêm", ELECTIVE, THEORY, "0.25");
  private static final CourseLesson QUIZ =
      Runs.lesson(SAFETY, LessonKind.QUIZ, "Kiểm tra", EXAM, THEORY, "0");
  private static final CourseRun RUN =
      Runs.run(
          1,
          new Runs.Module(
              new CourseModule(BASICS, "Chuyên đề 1", ModuleOrder.SEQUENTIAL),
              List.of(READING, VIDEO)),
          new Runs.Module(
              new CourseModule(SAFETY, "Chuyên đề 2", ModuleOrder.FREE), List.of(EXTRA, QUIZ)));

  private final LearnerRun untouched = new LearnerRun(RUN, Traces.NONE);
  private final LearnerRun begun =
      new LearnerRun(
          RUN,
          new Traces(
              null, completed(READING).completedAt(), Map.of(VIDEO.lessonId(), half(VIDEO))));

  @Test
  void theSummaryNamesTheLessonToGoOnWith() {
    var summary = begun.summary(NOW);

    assertEquals(
        new RunSummaryView.NextLesson(VIDEO.lessonId(), LessonKind.VIDEO, "Dữ liệu số", 2, 4),
        summary.next());
    assertEquals(25, summary.percent());
  }

  @Test
  void theSummaryOfARunThatIsOverNamesNoLesson() {
    var over = Runs.run(0, NOW.minusSeconds(2), NOW, module(READING));

    var summary = new LearnerRun(over, Traces.NONE).summary(NOW);

    assertNull(summary.next());
  }

  @Test
  void aClassIsNextOnlyWhenNothingElseIsLeft() {
    var run =
        Runs.run(
            0,
            Runs.Module.of(
                ModuleOrder.FREE,
                Runs.Part.mandatory(LessonKind.SESSION),
                Runs.Part.mandatory(LessonKind.TEXT)));

    var summary = new LearnerRun(run, Traces.NONE).summary(NOW);

    assertEquals(LessonKind.TEXT, summary.next().kind());
    assertEquals(2, summary.next().number());
  }

  @Test
  void progressShowsModulesAndLessonsInTheirOrderWithWhatWasDone() {
    var modules = begun.view(NOW).modules();

    assertEquals(
        List.of("Chuyên đề 1", "Chuyên đề 2"),
        modules.stream().map(RunProgressView.ModuleProgress::title).toList());
    assertEquals(
        List.of(progress(READING, true, 0, null), progress(VIDEO, false, 50, null)),
        modules.getFirst().lessons());
    assertEquals(
        List.of(progress(EXTRA, false, 0, null), progress(QUIZ, false, 0, null)),
        modules.getLast().lessons());
  }

  @Test
  void br06ProgressIsOfWhatTheCourseAsksFor() {
    var view = begun.view(NOW);

    assertEquals(25, view.percent());
    assertEquals(new Missing(1, 1, 1), view.missing());
  }

  @Test
  void br07ALockedLessonNamesTheOneThatComesFirst() {
    var locked = untouched.view(NOW).modules().getFirst().lessons().getLast();

    assertEquals(progress(VIDEO, false, 0, new Lock(READING.lessonId(), "Mở đầu")), locked);
  }

  @Test
  void br01PeriodsAreSummedByKind() {
    var view = begun.view(NOW);

    assertEquals(new PeriodSums(new BigDecimal("1.5"), BigDecimal.ZERO), view.periodsDone());
    assertEquals(new PeriodSums(new BigDecimal("1.75"), new BigDecimal("2")), view.periods());
  }

  @Test
  void theNextLessonIsTheFirstThatIsOpenAndAskedFor() {
    var done = new LearnerRun(RUN, completed(READING, VIDEO));
    var withElective = new LearnerRun(RUN, completed(READING, VIDEO, EXTRA));

    assertEquals(next(untouched), Optional.of(READING.lessonId()));
    assertEquals(next(done), Optional.of(EXTRA.lessonId()));
    assertEquals(next(withElective), Optional.of(QUIZ.lessonId()));
  }

  @Test
  void outsideItsDaysARunHasNoNextLesson() {
    var later = Runs.run(0, NOW.plusSeconds(1), NOW.plusSeconds(2), module(READING));
    var over = Runs.run(0, NOW.minusSeconds(2), NOW, module(READING));

    assertEquals(RunPhase.NOT_BEGUN, view(later).phase());
    assertEquals(RunPhase.ENDED, view(over).phase());
    assertNull(view(later).next());
    assertNull(view(over).next());
  }

  private static Traces completed(CourseLesson... lessons) {
    return new Traces(
        null,
        Stream.of(lessons)
            .collect(Collectors.toMap(CourseLesson::lessonId, lesson -> Instant.EPOCH)),
        Map.of());
  }

  private static RunProgressView view(CourseRun run) {
    return new LearnerRun(run, Traces.NONE).view(NOW);
  }

  private static Runs.Module module(CourseLesson lesson) {
    return new Runs.Module(
        new CourseModule(lesson.moduleId(), "Chuyên đề", ModuleOrder.FREE), List.of(lesson));
  }

  private static Optional<UUID> next(LearnerRun run) {
    return Optional.ofNullable(run.view(NOW).next()).map(LessonProgress::lessonId);
  }

  private static LessonProgress progress(
      CourseLesson lesson, boolean completed, int watchedPercent, @Nullable Lock lock) {
    return new LessonProgress(
        lesson.lessonId(),
        lesson.kind(),
        lesson.title(),
        lesson.requirement(),
        lesson.periodKind(),
        lesson.periods(),
        completed,
        watchedPercent,
        lock);
  }

  private static Watched half(CourseLesson lesson) {
    return new Watched(
        UUID.randomUUID(),
        RUN.runId(),
        lesson.lessonId(),
        300_000,
        300_000,
        600_000,
        Instant.ofEpochSecond(300),
        300_000,
        false);
  }
}
