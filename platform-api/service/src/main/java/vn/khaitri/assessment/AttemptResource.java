package vn.khaitri.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.assessment.AttemptApi;
import vn.khaitri.contract.assessment.AttemptView;
import vn.khaitri.contract.assessment.GiveAnswer;
import vn.khaitri.contract.assessment.StartAttempt;
import vn.khaitri.enrolment.Enrolments;
import vn.khaitri.events.Events;
import vn.khaitri.learning.Classroom;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@RolesAllowed(Roles.LEARNER)
class AttemptResource implements AttemptApi {
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
  public AttemptView start(StartAttempt request) {
    classroom.requireOpen(caller.id(), request.runId(), request.lessonId());
    var quiz = runQuizzes.quiz(request.runId(), request.lessonId());
    return attempts.openOrNew(caller.id(), request.runId(), quiz, clock.instant()).view();
  }

  @Override
  @Transactional
  public AttemptView attempt(UUID attemptId) {
    return attempts
        .by(caller.id(), attemptId)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND))
        .view();
  }

  @Override
  @Transactional
  public void answer(UUID attemptId, UUID questionId, GiveAnswer request) {
    var attempt = own(attemptId);
    enrolments.requireEnrolled(caller.id(), attempt.runId());
    attempt.answer(questionId, request.option());
  }

  @Override
  @Transactional
  public AttemptView submit(UUID attemptId) {
    var attempt = own(attemptId);
    if (attempt.isOpen()) {
      enrolments.requireEnrolled(caller.id(), attempt.runId());
    }
    attempt.submit(clock.instant()).forEach(events::publish);
    return attempt.view();
  }

  private Attempt own(UUID attemptId) {
    return attempts
        .byLocked(caller.id(), attemptId)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
