package vn.khaitri.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khaitri.authoring.Drafts;
import vn.khaitri.competency.Skills;
import vn.khaitri.contract.assessment.QuizView;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.events.Events;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** Writes quizzes, whoever brings the questions. Called in a transaction. */
@ApplicationScoped
class QuizWriting {
  private final QuizRepository quizzes;
  private final Drafts drafts;
  private final Skills skills;
  private final Events events;
  private final Clock clock;

  QuizWriting(QuizRepository quizzes, Drafts drafts, Skills skills, Events events, Clock clock) {
    this.quizzes = quizzes;
    this.drafts = drafts;
    this.skills = skills;
    this.events = events;
    this.clock = clock;
  }

  /** The time is read under the course's lock; {@link RunQuizzes} relies on it. */
  QuizView write(UUID lessonId, UUID authorId, WriteQuiz request) {
    drafts.requireEditable(lessonId, authorId);
    requireQuizLesson(lessonId);
    requireKnownSkills(request.questions());
    return write(quizzes.lockedOrNew(lessonId), request).view();
  }

  /**
   * A quiz that was written before the copy arrived stays as it is.
   *
   * @param originals lessons copied from, by the lessons that copy them
   */
  void copy(Map<UUID, UUID> originals) {
    var written =
        quizzes.latest(originals.values().stream().distinct().toList()).stream()
            .collect(Collectors.toMap(QuizRevision::lessonId, QuizRevision::copy));
    originals.keySet().stream()
        .sorted()
        .forEach(
            lessonId ->
                Optional.ofNullable(written.get(originals.get(lessonId)))
                    .ifPresent(quiz -> writeFirst(lessonId, quiz)));
  }

  void requireQuizLesson(UUID lessonId) {
    if (!drafts.kind(lessonId).equals(Optional.of(LessonKind.QUIZ))) {
      throw new ProblemException(SharedProblem.NOT_FOUND);
    }
  }

  private void requireKnownSkills(List<WriteQuiz.Question> questions) {
    var named = questions.stream().flatMap(question -> question.skills().stream()).toList();
    var faults = SkillPolicy.faults(questions, skills.unknown(named));
    if (!faults.isEmpty()) {
      throw new ProblemException(AssessmentProblem.SKILL_UNKNOWN, faults);
    }
  }

  private void writeFirst(UUID lessonId, WriteQuiz request) {
    var quiz = quizzes.lockedOrNew(lessonId);
    if (!quiz.isWritten()) {
      write(quiz, request);
    }
  }

  private QuizRevision write(Quiz quiz, WriteQuiz request) {
    var revision = quiz.write(request, clock.instant());
    quizzes.add(revision);
    events.publish(revision.written());
    return revision;
  }
}
