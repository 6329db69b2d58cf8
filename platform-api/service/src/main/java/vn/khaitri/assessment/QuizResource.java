package vn.khaitri.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.khaitri.authoring.Drafts;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.assessment.QuizApi;
import vn.khaitri.contract.assessment.QuizView;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.shared.Caller;

@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
class QuizResource implements QuizApi {
  private final QuizRepository quizzes;
  private final QuizWriting writing;
  private final Drafts drafts;
  private final Caller caller;

  QuizResource(QuizRepository quizzes, QuizWriting writing, Drafts drafts, Caller caller) {
    this.quizzes = quizzes;
    this.writing = writing;
    this.drafts = drafts;
    this.caller = caller;
  }

  @Override
  @Transactional
  public QuizView quiz(UUID lessonId) {
    boolean appraiser = caller.has(Roles.APPRAISER) || caller.has(Roles.ADMIN);
    drafts.requireReadable(lessonId, caller.id(), appraiser);
    writing.requireQuizLesson(lessonId);
    return quizzes
        .latest(lessonId)
        .map(QuizRevision::view)
        .orElseGet(() -> QuizRevision.emptyView(lessonId));
  }

  @Override
  @Transactional
  @RolesAllowed(Roles.INSTRUCTOR)
  public QuizView write(UUID lessonId, WriteQuiz request) {
    return writing.write(lessonId, caller.id(), request);
  }
}
