package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.assessment.event.QuizWritten;
import vn.khaitri.events.EventHandler;

/** Notes how many questions a quiz lesson has; a lesson removed meanwhile needs no note. */
@ApplicationScoped
class OnQuizWritten implements EventHandler<QuizWritten> {
  private final CourseRepository courses;

  OnQuizWritten(CourseRepository courses) {
    this.courses = courses;
  }

  @Override
  public Class<QuizWritten> event() {
    return QuizWritten.class;
  }

  @Override
  public void on(QuizWritten written) {
    courses
        .findByLessonLocked(written.lessonId())
        .ifPresent(
            course ->
                course.quizWritten(written.lessonId(), written.questions(), written.revision()));
  }
}
