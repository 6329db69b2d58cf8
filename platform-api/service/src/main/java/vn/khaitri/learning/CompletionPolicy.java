package vn.khaitri.learning;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.learning.RunProgressView.Missing;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseRun;

/**
 * When a learner has done all that a course asks for (BR-06): every mandatory lesson, the
 * examination, and as many elective lessons as the course names.
 */
final class CompletionPolicy {
  private CompletionPolicy() {}

  /**
   * When the last requirement was met; empty while one is missing. The electives that were
   * completed first are the ones that count.
   *
   * @param at when each completed lesson was completed
   */
  static Optional<Instant> metAt(CourseRun run, Map<UUID, Instant> at) {
    if (!missing(run, at.keySet()).none()) {
      return Optional.empty();
    }
    var required = lessons(run, CompletionPolicy::isRequired).stream().map(at::get);
    var electives =
        lessons(run, CompletionPolicy::isElective).stream()
            .filter(at::containsKey)
            .map(at::get)
            .sorted()
            .limit(electivesAskedFor(run));
    return Stream.concat(required, electives).max(Comparator.naturalOrder());
  }

  /** 0 to 100, rounded down: 100 exactly when nothing is missing. */
  static int percent(CourseRun run, Set<UUID> completed) {
    int asked = lessons(run, CompletionPolicy::isRequired).size() + electivesAskedFor(run);
    var missing = missing(run, completed);
    int lacking = missing.mandatory() + missing.electives() + missing.exams();
    return asked == 0 ? 0 : (asked - lacking) * 100 / asked;
  }

  static Missing missing(CourseRun run, Set<UUID> completed) {
    int electives = count(run, Requirement.ELECTIVE, completed::contains);
    return new Missing(
        count(run, Requirement.MANDATORY, lesson -> !completed.contains(lesson)),
        Math.max(electivesAskedFor(run) - electives, 0),
        count(run, Requirement.EXAM, lesson -> !completed.contains(lesson)));
  }

  /**
   * No more than there are. A course whose lessons are all elective asks for one at least: nobody
   * completes a course by doing nothing.
   */
  private static int electivesAskedFor(CourseRun run) {
    int electives = lessons(run, CompletionPolicy::isElective).size();
    int least = electives == run.lessons().size() ? 1 : 0;
    return Math.min(Math.max(run.minElectives(), least), electives);
  }

  /** Whether the course is not complete without this very lesson. */
  static boolean isRequired(CourseLesson lesson) {
    return !isElective(lesson);
  }

  private static boolean isElective(CourseLesson lesson) {
    return lesson.requirement() == Requirement.ELECTIVE;
  }

  private static List<UUID> lessons(CourseRun run, Predicate<CourseLesson> which) {
    return run.lessons().stream().filter(which).map(CourseLesson::lessonId).toList();
  }

  private static int count(CourseRun run, Requirement requirement, Predicate<UUID> which) {
    return (int)
        lessons(run, lesson -> lesson.requirement() == requirement).stream().filter(which).count();
  }
}
