package vn.khaitri.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.assessment.BestAttempt;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.certification.EvidenceView;
import vn.khaitri.contract.certification.EvidenceView.Lack;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.contract.learning.RunProgressView.Missing;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.courserun.CourseSession;
import vn.khaitri.learning.Participation;

/** BR-50: both conditions, each by itself. */
class EvidencePolicyTest {
  private static final Instant NOW = Instant.parse("2026-12-01T01:00:00Z");

  private final CourseLesson reading = lesson(LessonKind.TEXT, Requirement.MANDATORY);
  private final CourseLesson inClass = lesson(LessonKind.SESSION, Requirement.MANDATORY);
  private final CourseLesson elective = lesson(LessonKind.TEXT, Requirement.ELECTIVE);
  private final CourseLesson exam = lesson(LessonKind.QUIZ, Requirement.EXAM);

  @Test
  void everythingRightStands() {
    var evidence =
        evidence(
            run(CompletionDocument.CERTIFICATE, reading, elective, exam),
            NOW,
            List.of(reading, elective, exam),
            0,
            60);

    assertTrue(evidence.stands() && evidence.participated() && evidence.assessed());
    assertEquals(
        List.of(reading.lessonId(), elective.lessonId(), exam.lessonId()),
        evidence.lessons().stream().map(EvidenceView.Lesson::lessonId).toList());
  }

  @Test
  void participationAloneIsNoCertificate() {
    var evidence =
        evidence(run(CompletionDocument.CERTIFICATE, reading, exam), NOW, List.of(reading), 0, 59);

    assertTrue(evidence.participated());
    assertFalse(evidence.assessed());
    assertEquals(List.of(new Lack(Lack.Kind.PASS, exam.title())), evidence.lacks());
  }

  @Test
  void aPassAloneIsNoCertificate() {
    var evidence =
        evidence(
            run(CompletionDocument.CERTIFICATE, reading, inClass, elective, exam),
            null,
            List.of(),
            1,
            100);

    assertFalse(evidence.participated());
    assertTrue(evidence.assessed());
    assertEquals(
        List.of(
            new Lack(Lack.Kind.ENROLMENT, ""),
            new Lack(Lack.Kind.LESSON, reading.title()),
            new Lack(Lack.Kind.SESSION, inClass.title()),
            new Lack(Lack.Kind.ELECTIVES, "1")),
        evidence.lacks());
  }

  @Test
  void withoutAnExaminationThereIsNoCertificateButAConfirmation() {
    var certificate =
        evidence(run(CompletionDocument.CERTIFICATE, reading), NOW, List.of(reading), 0, null);
    var confirmation =
        evidence(run(CompletionDocument.CONFIRMATION, reading), NOW, List.of(reading), 0, null);

    assertEquals(List.of(new Lack(Lack.Kind.EXAM, "")), certificate.lacks());
    assertTrue(confirmation.stands());
    assertFalse(confirmation.assessed());
  }

  @Test
  void anExaminationThatIsThereIsAskedForByAConfirmationToo() {
    var evidence =
        evidence(
            run(CompletionDocument.CONFIRMATION, reading, exam), NOW, List.of(reading), 0, null);

    assertEquals(List.of(new Lack(Lack.Kind.PASS, exam.title())), evidence.lacks());
  }

  @Test
  void aClassCountsWhenTheLearnerWasAtOneOfItsSessions() {
    var run = run(CompletionDocument.CONFIRMATION, reading, inClass);
    var first = session(run, inClass.lessonId());
    var second = session(run, inClass.lessonId());
    var beside = session(run, null);
    var sessions = List.of(first, second, beside);

    assertEquals(Set.of(), EvidencePolicy.missedClasses(run, sessions, Set.of(second.sessionId())));
    assertEquals(
        Set.of(inClass.lessonId()),
        EvidencePolicy.missedClasses(run, sessions, Set.of(beside.sessionId())));
  }

  private EvidenceView evidence(
      CourseRun run,
      @Nullable Instant enrolledAt,
      List<CourseLesson> completed,
      int electives,
      @Nullable Integer percent) {
    var at = new HashMap<UUID, Instant>();
    completed.forEach(lesson -> at.put(lesson.lessonId(), NOW));
    var participation =
        new Participation(at, new Missing(0, electives, 0), NOW, PeriodSums.NONE, List.of());
    Map<UUID, BestAttempt> attempts =
        percent == null
            ? Map.of()
            : Map.of(
                exam.lessonId(),
                new BestAttempt(UUID.randomUUID(), exam.lessonId(), NOW, percent, 60, 1));
    return EvidencePolicy.evidence(
        run,
        new EvidencePolicy.Found(enrolledAt, participation, List.of(), Set.of(), attempts),
        NOW);
  }

  private static CourseRun run(CompletionDocument document, CourseLesson... lessons) {
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
        null,
        List.of(lessons),
        document);
  }

  private static CourseLesson lesson(LessonKind kind, Requirement requirement) {
    return new CourseLesson(
        UUID.randomUUID(),
        UUID.randomUUID(),
        kind,
        "Bài " + kind,
        null,
        requirement,
        PeriodKind.THEORY,
        BigDecimal.ONE);
  }

  private static CourseSession session(CourseRun run, @Nullable UUID lessonId) {
    return new CourseSession(
        UUID.randomUUID(),
        run.runId(),
        lessonId,
        NOW,
        NOW.plusSeconds(3600),
        List.of("Hội trường"),
        null,
        "");
  }
}
