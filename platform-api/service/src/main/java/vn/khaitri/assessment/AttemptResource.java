package vn.khaitri.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.assessment.AttemptApi;
import vn.khaitri.contract.assessment.AttemptView;
import vn.khaitri.contract.assessment.GiveAnswer;
import vn.khaitri.contract.assessment.QuizStandingView;
import vn.khaitri.contract.assessment.StartAttempt;
import vn.khaitri.enrolment.Enrolments;
import vn.khaitri.events.Events;
import vn.khaitri.learning.Classroom;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.Idempotent;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;
import vn.khaitri.shared.Vietnam;

@RolesAllowed(Roles.LEARNER)
class AttemptResource implements AttemptApi {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy").withZone(Vietnam.ZONE);

  private final AttemptRepository attempts;
  private final Enrolments enrolments;
  private final Classroom classroom;
  private final RunQuizzes runQuizzes;
  private final Events events;
  private final Caller caller;
  private final Clock clock;

  AttemptResource(
      AttemptRepository attempts,
      Enrolments enrolments,
      Classroom classroom,
      RunQuizzes runQuizzes,
      Events events,
      Caller caller,
      Clock clock) {
    this.attempts = attempts;
    this.enrolments = enrolments;
    this.classroom = classroom;
    this.runQuizzes = runQuizzes;
    this.events = events;
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  @Transactional
  @Idempotent
  public AttemptView start(StartAttempt request) {
    classroom.requireOpen(caller.id(), request.runId(), request.lessonId());
    var quiz = runQuizzes.quiz(request.runId(), request.lessonId());
    requireTry(quiz, request.runId());
    return attempts.openOrNew(caller.id(), request.runId(), quiz, clock.instant()).view(quiz);
  }

  /** An attempt that is open may be gone on with at any time. */
  private void requireTry(AskedQuiz quiz, UUID runId) {
    if (quiz.examination() && attempts.open(caller.id(), runId, quiz.lessonId()).isEmpty()) {
      var tries = attempts.handedIn(caller.id(), runId, quiz.lessonId());
      ExamPolicy.nextAt(quiz, tries, clock.instant())
          .ifPresent(
              next -> {
                throw new ProblemException(
                    AssessmentProblem.ATTEMPTS_WAIT,
                    String.valueOf(tries.count()),
                    MOMENT.format(next));
              });
    }
  }

  @Override
  @Transactional
  public QuizStandingView standing(UUID runId, UUID lessonId) {
    enrolments.requireEnrolled(caller.id(), runId);
    var quiz = runQuizzes.quiz(runId, lessonId);
    var tries = attempts.handedIn(caller.id(), runId, lessonId);
    return new QuizStandingView(
        quiz.questions().size(),
        quiz.passPercent(),
        quiz.examination(),
        tries.count(),
        tries.bestPercent(),
        ExamPolicy.nextAt(quiz, tries, clock.instant()).orElse(null));
  }

  @Override
  @Transactional
  public AttemptView attempt(UUID attemptId) {
    return view(found(attempts.by(caller.id(), attemptId)));
  }

  @Override
  @Transactional
  public void answer(UUID attemptId, UUID questionId, GiveAnswer request) {
    var attempt = own(attemptId);
    enrolments.requireEnrolled(caller.id(), attempt.runId());
    attempt.requireOpen();
    runQuizzes.of(attempt).requireOption(questionId, request.option());
    attempts.answer(attemptId, questionId, request.option());
  }

  @Override
  @Transactional
  public AttemptView submit(UUID attemptId) {
    var attempt = own(attemptId);
    if (attempt.isOpen()) {
      enrolments.requireEnrolled(caller.id(), attempt.runId());
    }
    attempt.submit(runQuizzes.of(attempt), clock.instant()).forEach(events::publish);
    return view(attempt);
  }

  private Attempt own(UUID attemptId) {
    return found(attempts.byLocked(caller.id(), attemptId));
  }

  private static Attempt found(Optional<Attempt> attempt) {
    return attempt.orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  private AttemptView view(Attempt attempt) {
    return attempt.view(runQuizzes.of(attempt));
  }
}
