package vn.khaitri.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.catalog.CourseLesson;
import vn.khaitri.catalog.CourseModule;
import vn.khaitri.catalog.CourseRun;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.catalog.RunMode;
import vn.khaitri.contract.learning.RunProgressView.LessonProgress;

class LearnerRunTest {
  private static final Instant ENROLLED = Instant.ofEpochSecond(2);
  private static final UUID LEARNER = UUID.randomUUID();
  private static final UUID MODULE = UUID.randomUUID();
  private static final CourseLesson READING =
      lesson(LessonKind.TEXT, "Mở đầu", null);
  private static final CourseLesson VIDEO =
      lesson(LessonKind.VIDEO, "Dữ liệu số", UUID.randomUUID());
  private static final CourseLesson QUIZ =
      lesson(LessonKind.QUIZ, "Kiểm tra", null);
  private static final CourseRun RUN =
      new CourseRun(
          UUID.randomUUID(),
          UUID.randomUUID(),
          UUID.randomUUID(),
          "Chuyển đổi số cơ bản",
          RunMode.ONLINE,
          null,
          null,
          List.of(new CourseModule(MODULE, "Chuyên đề 1", ModuleOrder.FREE)),
          0,
          List.of(READING, VIDEO, QUIZ));

  @Test
  void enrollingIsTheFirstActivity() {
    var untouched = new LearnerRun(RUN, null, List.of(), List.of());

    var latest = untouched.latestActivity(ENROLLED);

    assertEquals(ENROLLED, latest);
  }

  @Test
  void theLatestOfAllActsIsTheLatestActivity() {
    var touched = new LearnerRun(RUN, null, List.of(completed(READING, 5)), List.of(half(VIDEO)));

    var latest = touched.latestActivity(ENROLLED);

    assertEquals(Instant.ofEpochSecond(300), latest);
  }

  @Test
  void progressShowsLessonsInTheirOrderWithWhatWasDone() {
    var view =
        new LearnerRun(RUN, null, List.of(completed(READING, 5)), List.of(half(VIDEO))).view();

    assertEquals(33, view.percent());
    assertEquals(
        List.of(
            new LessonProgress(READING.lessonId(), LessonKind.TEXT, "Mở đầu", true, 0),
            new LessonProgress(VIDEO.lessonId(), LessonKind.VIDEO, "Dữ liệu số", false, 50),
            new LessonProgress(QUIZ.lessonId(), LessonKind.QUIZ, "Kiểm tra", false, 0)),
        view.lessons());
  }

  private static CourseLesson lesson(LessonKind kind, String title, @Nullable UUID mediaId) {
    return new CourseLesson(
        UUID.randomUUID(),
        MODULE,
        kind,
        title,
        mediaId,
        Requirement.MANDATORY,
        PeriodKind.THEORY,
        BigDecimal.ONE);
  }

  private static Completion completed(CourseLesson lesson, long second) {
    return new Completion(LEARNER, RUN.runId(), lesson.lessonId(), Instant.ofEpochSecond(second));
  }

  private static Watched half(CourseLesson lesson) {
    return new Watched(
        LEARNER,
        RUN.runId(),
        lesson.lessonId(),
        300_000,
        600_000,
        Instant.EPOCH,
        Instant.ofEpochSecond(300),
        300_000,
        false);
  }
}
