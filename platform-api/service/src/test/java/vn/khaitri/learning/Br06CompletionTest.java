package vn.khaitri.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.contract.authoring.LessonKind.TEXT;
import static vn.khaitri.contract.authoring.ModuleOrder.FREE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.learning.Runs.Part;

/** What holds for every small course and whatever of it is completed. */
class Br06CompletionTest {
  /** Up to two mandatory lessons, one examination, three electives, four of them asked for. */
  static Stream<Course> courses() {
    return IntStream.rangeClosed(0, 2)
        .boxed()
        .flatMap(
            mandatory ->
                IntStream.rangeClosed(0, 1)
                    .boxed()
                    .flatMap(
                        exams ->
                            IntStream.rangeClosed(0, 3)
                                .boxed()
                                .flatMap(
                                    electives ->
                                        IntStream.rangeClosed(0, 4)
                                            .mapToObj(
                                                asked ->
                                                    new Course(
                                                        mandatory, exams, electives, asked)))));
  }

  record Course(int mandatory, int exams, int electives, int minElectives) {
    CourseRun run() {
      var parts =
          Stream.of(
                  copies(mandatory, () -> Part.mandatory(TEXT)),
                  copies(electives, Part::elective),
                  copies(exams, Part::exam))
              .flatMap(part -> part)
              .toArray(Part[]::new);
      return Runs.run(minElectives, Runs.Module.of(FREE, parts));
    }

    private static Stream<Part> copies(int number, Supplier<Part> part) {
      return Stream.generate(part).limit(number);
    }

    boolean asksForNothing() {
      return mandatory + exams + electives == 0;
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void aHundredPercentIsSaidExactlyWhenTheRequirementsAreMet(Course course) {
    var run = course.run();

    for (var done : subsets(run.lessons())) {
      boolean met = CompletionPolicy.metAt(run, completions(run, done)).isPresent();

      assertEquals(met, CompletionPolicy.percent(run, ids(done)) == 100, done::toString);
      assertEquals(
          met || course.asksForNothing(),
          CompletionPolicy.missing(run, ids(done)).none(),
          done::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void allLessonsTogetherMeetTheRequirementsAndNoneNever(Course course) {
    var run = course.run();

    assertEquals(
        !course.asksForNothing(),
        CompletionPolicy.metAt(run, completions(run, run.lessons())).isPresent());
    assertFalse(CompletionPolicy.metAt(run, Map.of()).isPresent());
    assertEquals(0, CompletionPolicy.percent(run, Set.of()));
  }

  @ParameterizedTest
  @MethodSource("courses")
  void oneLessonMoreNeverLowersThePercentNorMovesTheCompletion(Course course) {
    var run = course.run();

    for (var done : subsets(run.lessons())) {
      var metAt = CompletionPolicy.metAt(run, completions(run, done));
      for (var more : subsets(run.lessons())) {
        if (more.containsAll(done)) {
          assertTrue(
              CompletionPolicy.percent(run, ids(more)) >= CompletionPolicy.percent(run, ids(done)));
          metAt.ifPresent(
              at ->
                  assertTrue(
                      CompletionPolicy.metAt(run, completions(run, more)).stream()
                          .noneMatch(at::isBefore)));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void everyMandatoryLessonAndTheExamAreNeeded(Course course) {
    var run = course.run();

    for (var lesson : run.lessons()) {
      var others = run.lessons().stream().filter(other -> !other.equals(lesson)).toList();
      boolean met = CompletionPolicy.metAt(run, completions(run, others)).isPresent();

      assertFalse(met && lesson.requirement() != Requirement.ELECTIVE);
    }
  }

  /** Completed one second after the other. */
  private static Map<UUID, Instant> completions(CourseRun run, List<CourseLesson> done) {
    return done.stream()
        .collect(
            Collectors.toMap(
                CourseLesson::lessonId,
                lesson -> Instant.ofEpochSecond(1 + run.lessons().indexOf(lesson))));
  }

  private static Set<UUID> ids(List<CourseLesson> lessons) {
    return lessons.stream().map(CourseLesson::lessonId).collect(Collectors.toSet());
  }

  private static List<List<CourseLesson>> subsets(List<CourseLesson> lessons) {
    return IntStream.range(0, 1 << lessons.size())
        .mapToObj(
            bits ->
                IntStream.range(0, lessons.size())
                    .filter(place -> (bits >> place & 1) == 1)
                    .mapToObj(lessons::get)
                    .toList())
        .toList();
  }
}
