package vn.khaitri.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.contract.learning.RunProgressView.FastDay;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseRun;

/** BR-04: a pace beyond the programme's is flagged, never refused. */
class Br04PaceTest {
  private static final Instant MORNING = Instant.parse("2026-12-01T01:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-12-01");

  /** 12 lessons of 1.5 periods each. */
  private static CourseRun run(@Nullable Integer maxPeriodsPerDay) {
    return new CourseRun(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        "Khoá",
        RunMode.ONLINE,
        null,
        null,
        List.of(),
        0,
        maxPeriodsPerDay,
        IntStream.range(0, 12).mapToObj(n -> lesson()).toList());
  }

  private static CourseLesson lesson() {
    return new CourseLesson(
        UUID.randomUUID(),
        UUID.randomUUID(),
        LessonKind.TEXT,
        "Bài",
        null,
        Requirement.MANDATORY,
        PeriodKind.THEORY,
        new BigDecimal("1.5"));
  }

  private static List<Completion> completed(CourseRun run, int lessons, Instant at) {
    return run.lessons().stream()
        .limit(lessons)
        .map(lesson -> new Completion(UUID.randomUUID(), run.runId(), lesson.lessonId(), at))
        .toList();
  }

  @Test
  void br04ADayBeyondThePaceIsFlagged() {
    var run = run(8);

    var days = PacePolicy.fastDays(run, completed(run, 6, MORNING));

    assertEquals(List.of(new FastDay(DAY, new BigDecimal("9.0"), 8)), days);
  }

  @Test
  void br04ADayWithinThePaceIsNot() {
    var run = run(9);

    assertEquals(List.of(), PacePolicy.fastDays(run, completed(run, 6, MORNING)));
  }

  @Test
  void br04DaysAreThoseOfVietnam() {
    var run = run(8);
    var beforeMidnight = completed(run, 4, Instant.parse("2026-12-01T16:59:59Z"));
    var afterMidnight = completed(run, 8, Instant.parse("2026-12-01T17:00:00Z")).subList(4, 8);

    var days =
        PacePolicy.fastDays(
            run,
            IntStream.range(0, 8)
                .mapToObj(n -> n < 4 ? beforeMidnight.get(n) : afterMidnight.get(n - 4))
                .toList());

    assertEquals(List.of(), days);
  }

  @Test
  void br04ACourseOfItsOwnHasNoPace() {
    var run = run(null);

    assertEquals(List.of(), PacePolicy.fastDays(run, completed(run, 12, MORNING)));
  }
}
