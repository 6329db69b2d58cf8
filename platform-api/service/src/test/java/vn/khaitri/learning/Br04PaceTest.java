package vn.khaitri.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.CompletionDocument;
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
        IntStream.range(0, 12).mapToObj(n -> lesson()).toList(),
        CompletionDocument.CONFIRMATION);
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

  private static Map<UUID, Instant> completed(CourseRun run, int lessons, Instant at) {
    return run.lessons().stream()
        .limit(lessons)
        .collect(Collectors.toMap(CourseLesson::lessonId, lesson -> at));
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
    var completed = completed(run, 8, Instant.parse("2026-12-01T17:00:00Z"));
    completed.putAll(completed(run, 4, Instant.parse("2026-12-01T16:59:59Z")));

    var days = PacePolicy.fastDays(run, completed);

    assertEquals(List.of(), days);
  }

  @Test
  void br04ACourseOfItsOwnHasNoPace() {
    var run = run(null);

    assertEquals(List.of(), PacePolicy.fastDays(run, completed(run, 12, MORNING)));
  }
}
