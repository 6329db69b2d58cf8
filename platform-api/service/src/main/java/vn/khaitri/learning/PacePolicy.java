package vn.khaitri.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khaitri.contract.learning.RunProgressView.FastDay;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.shared.Vietnam;

/**
 * BR-04: who completes more credited periods in a day than the programme lays down is not stopped;
 * the day is flagged. A course done in fewer days than its timetable has at least one.
 */
final class PacePolicy {
  private PacePolicy() {}

  /**
   * The flagged days in Vietnam, in their order; none for a course without a programme.
   *
   * @param completedAt of each completed lesson
   */
  static List<FastDay> fastDays(CourseRun run, Map<UUID, Instant> completedAt) {
    var most = run.maxPeriodsPerDay();
    if (most == null) {
      return List.of();
    }
    return perDay(run, completedAt).entrySet().stream()
        .filter(day -> day.getValue().compareTo(BigDecimal.valueOf(most)) > 0)
        .map(day -> new FastDay(day.getKey(), day.getValue(), most))
        .toList();
  }

  private static Map<LocalDate, BigDecimal> perDay(CourseRun run, Map<UUID, Instant> completedAt) {
    var periods =
        run.lessons().stream()
            .collect(Collectors.toMap(CourseLesson::lessonId, CourseLesson::periods));
    return completedAt.entrySet().stream()
        .filter(completed -> periods.containsKey(completed.getKey()))
        .collect(
            groupingBy(
                completed -> LocalDate.ofInstant(completed.getValue(), Vietnam.ZONE),
                TreeMap::new,
                mapping(
                    completed -> periods.get(completed.getKey()),
                    reducing(BigDecimal.ZERO, BigDecimal::add))));
  }
}
