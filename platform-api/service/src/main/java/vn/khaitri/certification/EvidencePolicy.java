package vn.khaitri.certification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.assessment.BestAttempt;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.certification.EvidenceView;
import vn.khaitri.contract.certification.EvidenceView.Exam;
import vn.khaitri.contract.certification.EvidenceView.Lack;
import vn.khaitri.courserun.CourseLesson;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.courserun.CourseSession;
import vn.khaitri.learning.Participation;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;

/**
 * What the record bears out (BR-50): full participation, and a passed assessment, evaluated each by
 * itself. A certificate asks for both; a confirmation of completion for participation, and for the
 * examinations that its course has.
 */
final class EvidencePolicy {
  private EvidencePolicy() {}

  /**
   * What the features say.
   *
   * @param enrolledAt null when the learner is not enrolled
   * @param present sessions at which the learner was
   * @param attempts the best of each examination
   */
  record Found(
      @Nullable Instant enrolledAt,
      Participation participation,
      List<CourseSession> sessions,
      Set<UUID> present,
      Map<UUID, BestAttempt> attempts) {
    private boolean completed(CourseLesson lesson) {
      return participation.completedAt().containsKey(lesson.lessonId());
    }
  }

  /**
   * Lessons held in class at none of whose sessions the learner was, as the sheets say now: they
   * are corrected, while what learning took for completed stays so.
   */
  static Set<UUID> missedClasses(CourseRun run, List<CourseSession> sessions, Set<UUID> present) {
    var held =
        sessions.stream()
            .filter(session -> present.contains(session.sessionId()))
            .map(CourseSession::lessonId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return run.lessons().stream()
        .filter(lesson -> lesson.kind() == LessonKind.SESSION)
        .map(CourseLesson::lessonId)
        .filter(lesson -> !held.contains(lesson))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** 409 {@code evidence-lacking} with all that is missing, unless nothing is. */
  static EvidenceView requireStanding(EvidenceView evidence) {
    if (!evidence.stands()) {
      throw new ProblemException(
          CertificationProblem.EVIDENCE_LACKING,
          evidence.lacks().stream()
              .map(
                  lack ->
                      new FieldFault(
                          "/evidence", lack.kind().name().toLowerCase(Locale.ROOT), lack.about()))
              .toList());
    }
    return evidence;
  }

  static EvidenceView evidence(CourseRun run, Found found, Instant now) {
    var exams = exams(run, found);
    var absences = participationLacks(run, found);
    var failures = examLacks(run.document(), exams);
    return new EvidenceView(
        now,
        run.document(),
        found.enrolledAt(),
        found.participation().metAt(),
        lessons(run, found),
        found.sessions().stream()
            .map(
                session ->
                    new EvidenceView.Session(
                        session.sessionId(),
                        session.lessonId(),
                        session.startsAt(),
                        found.present().contains(session.sessionId())))
            .toList(),
        exams,
        found.participation().periods(),
        found.participation().fastDays(),
        absences.isEmpty(),
        !exams.isEmpty() && exams.stream().allMatch(Exam::passed),
        Stream.concat(absences.stream(), failures.stream()).toList());
  }

  private static List<Lack> participationLacks(CourseRun run, Found found) {
    var lacks = new ArrayList<Lack>();
    if (found.enrolledAt() == null) {
      lacks.add(new Lack(Lack.Kind.ENROLMENT, ""));
    }
    for (var lesson : run.lessons()) {
      if (lesson.requirement() == Requirement.MANDATORY && !found.completed(lesson)) {
        boolean inClass = lesson.kind() == LessonKind.SESSION;
        lacks.add(new Lack(inClass ? Lack.Kind.SESSION : Lack.Kind.LESSON, lesson.title()));
      }
    }
    int electives = found.participation().missing().electives();
    if (electives > 0) {
      lacks.add(new Lack(Lack.Kind.ELECTIVES, Integer.toString(electives)));
    }
    return lacks;
  }

  private static List<Lack> examLacks(CompletionDocument document, List<Exam> exams) {
    if (exams.isEmpty() && document == CompletionDocument.CERTIFICATE) {
      return List.of(new Lack(Lack.Kind.EXAM, ""));
    }
    return exams.stream()
        .filter(exam -> !exam.passed())
        .map(exam -> new Lack(Lack.Kind.PASS, exam.title()))
        .toList();
  }

  private static List<Exam> exams(CourseRun run, Found found) {
    return run.lessons().stream()
        .filter(lesson -> lesson.requirement() == Requirement.EXAM)
        .map(
            lesson ->
                new Exam(
                    lesson.lessonId(),
                    lesson.title(),
                    Optional.ofNullable(found.attempts().get(lesson.lessonId()))
                        .map(EvidencePolicy::attempt)
                        .orElse(null)))
        .toList();
  }

  private static EvidenceView.Attempt attempt(BestAttempt best) {
    return new EvidenceView.Attempt(
        best.attemptId(), best.submittedAt(), best.percent(), best.passPercent(), best.attempts());
  }

  private static List<EvidenceView.Lesson> lessons(CourseRun run, Found found) {
    return run.lessons().stream()
        .filter(lesson -> lesson.requirement() != Requirement.ELECTIVE || found.completed(lesson))
        .map(
            lesson ->
                new EvidenceView.Lesson(
                    lesson.lessonId(),
                    lesson.title(),
                    lesson.requirement(),
                    found.participation().completedAt().get(lesson.lessonId())))
        .toList();
  }
}
