package vn.khaitri.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.contract.authoring.LessonKind.SESSION;
import static vn.khaitri.contract.authoring.LessonKind.TEXT;
import static vn.khaitri.contract.authoring.LessonKind.VIDEO;
import static vn.khaitri.contract.authoring.ModuleOrder.FREE;
import static vn.khaitri.contract.authoring.ModuleOrder.SEQUENTIAL;
import static vn.khaitri.learning.Runs.Part.elective;
import static vn.khaitri.learning.Runs.Part.exam;
import static vn.khaitri.learning.Runs.Part.mandatory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseRun;

class Br07OrderTest {
  private static final int READING = 0;
  private static final int EXTRA = 1;
  private static final int FILM = 2;
  private static final int EXAM = 3;
  private static final int CLASS = 4;
  private static final int AFTER_CLASS = 5;
  private static final int NEXT_MODULE = 6;

  private final CourseRun run =
      Runs.run(
          1,
          Runs.Module.of(
              SEQUENTIAL,
              mandatory(TEXT),
              elective(),
              mandatory(VIDEO),
              exam(),
              mandatory(SESSION),
              mandatory(TEXT)),
          Runs.Module.of(SEQUENTIAL, mandatory(TEXT)));

  private Optional<CourseLesson> first(int lesson, int... completed) {
    return OrderPolicy.first(run, run.lessons().get(lesson), ids(completed));
  }

  private Optional<CourseLesson> lesson(int place) {
    return Optional.of(run.lessons().get(place));
  }

  private Set<UUID> ids(int... lessons) {
    return Arrays.stream(lessons)
        .mapToObj(place -> run.lessons().get(place).lessonId())
        .collect(Collectors.toSet());
  }

  @Test
  void theFirstLessonIsOpen() {
    assertEquals(Optional.empty(), first(READING));
  }

  @Test
  void aLessonWaitsForTheFirstOfThoseBeforeIt() {
    assertEquals(lesson(READING), first(EXAM));
    assertEquals(lesson(FILM), first(EXAM, READING));
    assertEquals(Optional.empty(), first(EXAM, READING, FILM));
  }

  @Test
  void anElectiveWaitsButLetsOthersPass() {
    assertEquals(lesson(READING), first(EXTRA));
    assertEquals(Optional.empty(), first(FILM, READING));
  }

  @Test
  void anExaminationAndAClassAreWaitedFor() {
    assertEquals(lesson(EXAM), first(AFTER_CLASS, READING, FILM));
    assertEquals(lesson(CLASS), first(AFTER_CLASS, READING, FILM, EXAM));
  }

  @Test
  void aClassTakesPlaceOnItsDay() {
    assertEquals(Optional.empty(), first(CLASS));
  }

  @Test
  void modulesDoNotWaitForEachOther() {
    assertEquals(Optional.empty(), first(NEXT_MODULE));
  }

  @Test
  void whatIsCompletedStaysOpen() {
    assertEquals(Optional.empty(), first(EXAM, EXAM));
  }

  @Test
  void inAFreeModuleAllIsOpen() {
    var free = Runs.run(0, Runs.Module.of(FREE, mandatory(TEXT), mandatory(VIDEO), exam()));

    var firsts =
        free.lessons().stream()
            .flatMap(lesson -> OrderPolicy.first(free, lesson, Set.of()).stream())
            .toList();

    assertEquals(List.of(), firsts);
  }

  @Test
  void onlyALessonWithOthersBeforeItHasToAsk() {
    assertFalse(OrderPolicy.isOrdered(run, run.lessons().get(READING)));
    assertTrue(OrderPolicy.isOrdered(run, run.lessons().get(FILM)));
    assertFalse(OrderPolicy.isOrdered(run, run.lessons().get(CLASS)));
  }
}
