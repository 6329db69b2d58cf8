package vn.khaitri.courserun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.courserun.FundingSource;
import vn.khaitri.contract.courserun.RunFunding;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.contract.courserun.RunPlan;
import vn.khaitri.contract.courserun.SessionPlan;
import vn.khaitri.shared.FieldFault;

class SessionPolicyTest {
  private static final URI LIVE = URI.create("https://hop.example.vn/lop-1");
  private static final List<String> HALL = List.of("Hội trường xã", "Nhà văn hoá thôn");

  @ParameterizedTest
  @CsvSource({
    "10, 20, ''",
    "12, 13, ''",
    "13, 13, ends-before-start",
    "9, 13, before-run",
    "12, 21, after-run",
    "5, 25, before-run after-run"
  })
  void br30ASessionLiesWithinTheDatesOfItsRun(long starts, long ends, String names) {
    var session = session(null, starts, ends, HALL, null);

    var faults = SessionPolicy.faults(session, run(RunMode.IN_PERSON), List.of());

    assertEquals(names, names(faults));
  }

  @Test
  void br30ARunOnlineHasNoVenues() {
    var session = session(null, 12, 13, HALL, LIVE);

    var faults = SessionPolicy.faults(session, run(RunMode.ONLINE), List.of());

    assertEquals("online-run", names(faults));
  }

  @ParameterizedTest
  @EnumSource
  void br30AnyRunMeetsLive(RunMode mode) {
    var session = session(null, 12, 13, List.of(), LIVE);

    var faults = SessionPolicy.faults(session, run(mode), List.of());

    assertEquals("", names(faults));
  }

  @Test
  void aSessionIsSomewhere() {
    var session = session(null, 12, 13, List.of(), null);

    var faults = SessionPolicy.faults(session, run(RunMode.BLENDED), List.of());

    assertEquals("nowhere", names(faults));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://hop.example.vn", "javascript:alert(1)", "https:///lop", "hop.example.vn"})
  void aLiveAddressIsHttps(String address) {
    var session = session(null, 12, 13, List.of(), URI.create(address));

    var faults = SessionPolicy.faults(session, run(RunMode.BLENDED), List.of());

    assertEquals("not-https", names(faults));
  }

  @ParameterizedTest
  @CsvSource({"SESSION, ''", "TEXT, no-session-lesson", "QUIZ, no-session-lesson"})
  void onlyALessonOfSessionsHasSessions(LessonKind kind, String names) {
    var lesson = lesson(kind);
    var session = session(lesson.lessonId(), 12, 13, HALL, null);

    var faults = SessionPolicy.faults(session, run(RunMode.BLENDED), List.of(lesson));

    assertEquals(names, names(faults));
  }

  private static String names(List<FieldFault> faults) {
    return String.join(" ", faults.stream().map(FieldFault::name).toList());
  }

  private static CourseLesson lesson(LessonKind kind) {
    return new CourseLesson(
        UUID.randomUUID(),
        UUID.randomUUID(),
        kind,
        "Buổi 1",
        null,
        Requirement.MANDATORY,
        PeriodKind.PRACTICE,
        BigDecimal.ONE);
  }

  private static SessionPlan session(
      @Nullable UUID lesson, long starts, long ends, List<String> venues, @Nullable URI live) {
    return new SessionPlan(
        lesson,
        Instant.ofEpochSecond(starts),
        Instant.ofEpochSecond(ends),
        venues,
        live,
        BigDecimal.ONE,
        "");
  }

  private static Plan run(RunMode mode) {
    return Plan.of(
        new RunPlan(
            "Lớp",
            "đợt 01",
            UUID.randomUUID(),
            mode,
            null,
            null,
            Instant.ofEpochSecond(10),
            Instant.ofEpochSecond(20),
            null,
            List.of(),
            false,
            new RunFunding(FundingSource.SPONSORED, null, null, null)));
  }
}
