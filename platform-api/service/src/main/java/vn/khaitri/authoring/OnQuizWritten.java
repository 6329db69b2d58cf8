package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import vn.khaitri.contract.assessment.event.QuizWritten;
import vn.khaitri.events.EventHandler;

/** Notes how many questions a quiz lesson has; a lesson removed meanwhile needs no note. */
@ApplicationScoped
class OnQuizWritten implements EventHandler<QuizWritten> {
  private final CourseRepository courses;
  private final LessonRepository lessons;

  OnQuizWritten(CourseRepository courses, LessonRepository lessons) {
    this.courses = courses;
    this.lessons = lessons;
  }

  @Override
  public Class<QuizWritten> event() {
    return QuizWritten.class;
  }

  @Override
  public void on(QuizWritten written) {
    if (courses.findByLessonLocked(written.lessonId()).isPresent()) {
      lessons
          .findByIdOptional(written.lessonId())
          .ifPresent(lesson -> lesson.quizWritten(written.questions(), written.revision()));
    }
  }
}
