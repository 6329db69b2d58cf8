package vn.khaitri.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.authoring.Drafts;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.assessment.QuizApi;
import vn.khaitri.contract.assessment.QuizView;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.events.Events;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
class QuizResource implements QuizApi {
  private final QuizRepository quizzes;
  private final Drafts drafts;
  private final KnownSkills skills;
  private final Events events;
  private final Caller caller;

  QuizResource(
      QuizRepository quizzes, Drafts drafts, KnownSkills skills, Events events, Caller caller) {
    this.quizzes = quizzes;
    this.drafts = drafts;
    this.skills = skills;
    this.events = events;
    this.caller = caller;
  }

  @Override
  @Transactional
  public QuizView quiz(UUID lessonId) {
    boolean appraiser = caller.has(Roles.APPRAISER) || caller.has(Roles.ADMIN);
    drafts.requireReadable(lessonId, caller.id(), appraiser);
    requireQuizLesson(lessonId);
    return quizzes.findByIdOptional(lessonId).orElseGet(() -> new Quiz(lessonId)).view();
  }

  @Override
  @Transactional
  @RolesAllowed(Roles.INSTRUCTOR)
  public QuizView write(UUID lessonId, WriteQuiz request) {
    drafts.requireEditable(lessonId, caller.id());
    requireQuizLesson(lessonId);
    skills.require(request.questions());
    var quiz = quizzes.lockedOrNew(lessonId);
    events.tell(quiz.write(request));
    return quiz.view();
  }

  private void requireQuizLesson(UUID lessonId) {
    if (!drafts.kind(lessonId).equals(Optional.of(LessonKind.QUIZ))) {
      throw new ProblemException(SharedProblem.NOT_FOUND);
    }
  }
}
