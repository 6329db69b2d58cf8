package vn.khaitri.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.AppraiseCourse.Verdict;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.ProblemType;
import vn.khaitri.shared.SharedProblem;

class CourseTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final UUID AUTHOR = UUID.randomUUID();
  private static final UUID APPRAISER = UUID.randomUUID();

  private final Course course = new Course(AUTHOR, "Khoá", "", NOW);

  private Lesson add(String title) {
    return course.addLesson(LessonKind.TEXT, title, NOW);
  }

  private List<String> titles() {
    return course.view(AUTHOR).lessons().stream().map(LessonDraftView::title).toList();
  }

  private void handIn() {
    course.submit(AUTHOR, NOW);
  }

  private void appraise(Verdict verdict) {
    course.appraise(APPRAISER, verdict, "Tốt", NOW);
  }

  private static void assertRefused(ProblemType expected, Executable act) {
    assertEquals(expected, assertThrows(ProblemException.class, act).type());
  }

  @ParameterizedTest
  @CsvSource({"a,0,abcd", "a,2,bcad", "a,3,bcda", "d,0,dabc", "b,99,acdb", "c,2,abcd"})
  void aMovedLessonStandsWhereItWasPut(String title, int position, String expected) {
    Stream.of("a", "b", "c", "d").forEach(this::add);
    var moved =
        course.lessons().stream().filter(l -> l.title().equals(title)).findFirst().orElseThrow();

    course.moveLesson(moved.id(), position, NOW);

    assertEquals(expected, String.join("", titles()));
  }

  @Test
  void aCourseTakesNoMoreLessonsThanItsEventCanCarry() {
    for (int i = 0; i < Course.MOST_LESSONS; i++) {
      add("bài");
    }

    assertRefused(AuthoringProblem.COURSE_FULL, () -> add("một bài nữa"));
  }

  @Test
  void aRemovedLessonLeavesNoGap() {
    add("a");
    var removed = add("b");
    add("c");

    course.removeLesson(removed.id(), NOW);

    assertEquals(List.of("a", "c"), titles());
    assertRefused(SharedProblem.NOT_FOUND, () -> course.lesson(removed.id()));
  }

  @Test
  void whoSawAnOlderCourseDoesNotOverwriteTheNewer() {
    course.describe("Mới", "", 0, NOW);

    assertRefused(SharedProblem.CHANGED_MEANWHILE, () -> course.describe("Cũ", "", 0, NOW));
    assertEquals("Mới", course.view(AUTHOR).title());
  }

  @Test
  void whoSawAnOlderLessonDoesNotOverwriteTheNewer() {
    var lesson = add("a");
    lesson.write("mới", "", null, 0);

    assertRefused(SharedProblem.CHANGED_MEANWHILE, () -> lesson.write("cũ", "", null, 0));
    assertEquals("mới", lesson.title());
  }

  @Test
  void aLateEventAboutAQuizChangesNothing() {
    var quiz = course.addLesson(LessonKind.QUIZ, "Kiểm tra", NOW);
    course.quizWritten(quiz.id(), 5, 2);

    course.quizWritten(quiz.id(), 3, 1);

    assertEquals(5, quiz.questions());
  }

  @Test
  void aCourseThatWasHandedInCannotBeChanged() {
    var lesson = add("a");
    handIn();

    assertRefused(AuthoringProblem.COURSE_NOT_EDITABLE, () -> course.describe("x", "", 0, NOW));
    assertRefused(AuthoringProblem.COURSE_NOT_EDITABLE, () -> add("b"));
    assertRefused(
        AuthoringProblem.COURSE_NOT_EDITABLE, () -> course.lessonToWrite(lesson.id(), NOW));
    assertRefused(
        AuthoringProblem.COURSE_NOT_EDITABLE, () -> course.removeLesson(lesson.id(), NOW));
    assertRefused(
        AuthoringProblem.COURSE_NOT_EDITABLE, () -> course.moveLesson(lesson.id(), 0, NOW));
  }

  @Test
  void aReturnedCourseCanBeChangedAndSaysWhyItCameBack() {
    handIn();

    appraise(Verdict.REQUEST_CHANGES);

    assertEquals("Tốt", course.view(AUTHOR).appraisalComment());
    add("b");
    handIn();
    assertEquals(CourseState.IN_APPRAISAL, course.view(AUTHOR).state());
  }

  @Test
  void theAuthorDoesNotAppraise() {
    handIn();

    assertRefused(
        AuthoringProblem.OWN_COURSE, () -> course.appraise(AUTHOR, Verdict.APPROVE, "", NOW));
  }

  @Test
  void theAuthorDoesNotPublish() {
    handIn();
    appraise(Verdict.APPROVE);

    assertRefused(AuthoringProblem.OWN_COURSE, () -> course.publish(AUTHOR, NOW));
  }

  @Test
  void aVerdictIsGivenOnce() {
    handIn();
    appraise(Verdict.APPROVE);

    assertRefused(AuthoringProblem.WRONG_STATE, () -> appraise(Verdict.REQUEST_CHANGES));
  }

  @Test
  void aPublishedVersionTellsItsLessonsInOrder() {
    add("b");
    course.moveLesson(add("a").id(), 0, NOW);
    handIn();
    appraise(Verdict.APPROVE);

    var told = course.publish(APPRAISER, NOW).told();

    assertEquals(1, told.version());
    assertEquals(List.of("a", "b"), told.lessons().stream().map(lesson -> lesson.title()).toList());
    assertEquals(1, course.view(AUTHOR).version());
  }
}
