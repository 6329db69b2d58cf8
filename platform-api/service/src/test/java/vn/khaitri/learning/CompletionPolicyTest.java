package vn.khaitri.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.contract.authoring.LessonKind.TEXT;
import static vn.khaitri.contract.authoring.ModuleOrder.FREE;
import static vn.khaitri.learning.Runs.Part.elective;
import static vn.khaitri.learning.Runs.Part.exam;
import static vn.khaitri.learning.Runs.Part.mandatory;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.learning.RunProgressView.Missing;
import vn.khaitri.courserun.CourseRun;

class CompletionPolicyTest {
  /** A mandatory lesson, three electives of which two are asked for, the examination. */
  private final CourseRun run =
      Runs.run(
          2,
          Runs.Module.of(FREE, mandatory(TEXT), elective(), elective(), elective()),
          Runs.Module.of(FREE, exam()));

  private Map.Entry<UUID, Instant> at(int lesson, long second) {
    return Map.entry(run.lessons().get(lesson).lessonId(), Instant.ofEpochSecond(second));
  }

  private static Completion completion(long second) {
    return new Completion(
        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Instant.ofEpochSecond(second));
  }

  private Set<UUID> done(int... lessons) {
    return Set.copyOf(
        java.util.Arrays.stream(lessons)
            .mapToObj(lesson -> run.lessons().get(lesson).lessonId())
            .toList());
  }

  @Test
  void br06MandatoryLessonsExamAndEnoughElectivesCompleteACourse() {
    var metAt = CompletionPolicy.metAt(run, Map.ofEntries(at(0, 1), at(4, 7), at(1, 3), at(3, 5)));

    assertEquals(Optional.of(Instant.ofEpochSecond(7)), metAt);
  }

  @Test
  void br06AnElectiveTooFewCompletesNothing() {
    var metAt = CompletionPolicy.metAt(run, Map.ofEntries(at(0, 1), at(4, 7), at(1, 3)));

    assertEquals(Optional.empty(), metAt);
  }

  @Test
  void br06TheElectivesThatWereCompletedFirstCount() {
    var metAt =
        CompletionPolicy.metAt(
            run, Map.ofEntries(at(0, 1), at(3, 9), at(4, 2), at(1, 3), at(2, 5)));

    assertEquals(Optional.of(Instant.ofEpochSecond(5)), metAt);
  }

  @Test
  void br06WhatIsMissingIsCountedByKind() {
    var missing = CompletionPolicy.missing(run, done(2));

    assertEquals(new Missing(1, 1, 1), missing);
  }

  @Test
  void br06ElectivesBeyondTheLeastMakeUpForNothing() {
    var missing = CompletionPolicy.missing(run, done(1, 2, 3));

    assertEquals(new Missing(1, 0, 1), missing);
    assertEquals(50, CompletionPolicy.percent(run, done(1, 2, 3)));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 33", "2, 66", "3, 100"})
  void percentIsRoundedDown(int completed, int percent) {
    var three =
        Runs.run(0, Runs.Module.of(FREE, mandatory(TEXT), mandatory(TEXT), mandatory(TEXT)));
    var done =
        Set.copyOf(
            three.lessons().stream().limit(completed).map(lesson -> lesson.lessonId()).toList());

    assertEquals(percent, CompletionPolicy.percent(three, done));
  }

  @Test
  void aLessonOfAnotherVersionNeitherHelpsNorHinders() {
    var elsewhere = Map.entry(UUID.randomUUID(), Instant.ofEpochSecond(9));

    var metAt =
        CompletionPolicy.metAt(
            run, Map.ofEntries(at(0, 1), at(1, 2), at(2, 3), at(4, 4), elsewhere));

    assertEquals(Optional.of(Instant.ofEpochSecond(4)), metAt);
  }

  @Test
  void requirementsAreMetForTheFirstTimeOnce() {
    var progress = new RunProgress();
    var all = Map.ofEntries(at(0, 0), at(1, 1), at(2, 2), at(4, 4));
    boolean first = progress.meets(run, all);

    boolean again = progress.meets(run, all);

    assertTrue(first);
    assertFalse(again);
  }

  @Test
  void anEarlierActHeardOfLaterMovesTheCompletionBack() {
    var completion = completion(9);

    completion.happenedBy(Instant.ofEpochSecond(5));

    assertEquals(Instant.ofEpochSecond(5), completion.completedAt());
  }

  @Test
  void aLaterActLeavesTheCompletionWhereItIs() {
    var completion = completion(5);

    completion.happenedBy(Instant.ofEpochSecond(9));

    assertEquals(Instant.ofEpochSecond(5), completion.completedAt());
  }
}
