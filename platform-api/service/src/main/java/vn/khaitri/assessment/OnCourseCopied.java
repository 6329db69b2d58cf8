package vn.khaitri.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import vn.khaitri.contract.authoring.event.CourseCopied;
import vn.khaitri.events.EventHandler;

/** The copy of a course gets its quizzes too. */
@ApplicationScoped
class OnCourseCopied implements EventHandler<CourseCopied> {
  private final QuizWriting writing;

  OnCourseCopied(QuizWriting writing) {
    this.writing = writing;
  }

  @Override
  public Class<CourseCopied> event() {
    return CourseCopied.class;
  }

  @Override
  public void on(CourseCopied copied) {
    writing.copy(
        copied.lessons().stream()
            .collect(Collectors.toMap(CourseCopied.Pair::to, CourseCopied.Pair::from)));
  }
}
