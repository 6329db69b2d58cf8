package vn.khaitri.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.assessment.AttemptView;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;

/**
 * A {@link QuizRevision} as it is asked, apart from the database: it never changes, and all
 * attempts at it share it.
 *
 * @param examination whether the run that asks it lets it decide on the course
 */
record AskedQuiz(
    UUID lessonId, int revision, int passPercent, List<Asked> questions, boolean examination) {
  /**
   * @param correct zero-based index of the right option
   */
  record Asked(UUID id, String text, List<String> options, int correct, String explanation) {
    AttemptView.Question withoutKey(@Nullable Integer answer) {
      return new AttemptView.Question(id, text, options, answer);
    }

    /** Who has yet to pass is not given the keys for the next attempt. */
    AttemptView.Mark mark(Map<UUID, Integer> answers, boolean passed) {
      boolean right = MarkingPolicy.isRight(key(), answers);
      return right || passed
          ? new AttemptView.Mark(id, right, correct, explanation)
          : new AttemptView.Mark(id, false, null, "");
    }

    private MarkingPolicy.Key key() {
      return new MarkingPolicy.Key(id, correct);
    }
  }

  /**
   * As a run asks it.
   *
   * @param decides on the course: it is the run's examination
   */
  AskedQuiz in(boolean decides) {
    return new AskedQuiz(lessonId, revision, passPercent, questions, decides);
  }

  /**
   * What a learner is told about each question after handing in. Of an examination nothing, whether
   * it was passed or not: whoever knows which answers were right needs to know nothing else the
   * next time, and neither do their friends (BR-45).
   */
  List<AttemptView.Mark> marks(Map<UUID, Integer> answers, boolean passed) {
    return examination
        ? List.of()
        : questions.stream().map(question -> question.mark(answers, passed)).toList();
  }

  /** 404 {@code question-unknown}, 400 {@code option-out-of-range}. */
  void requireOption(UUID questionId, int option) {
    int options =
        question(questionId)
            .orElseThrow(() -> new ProblemException(AssessmentProblem.QUESTION_UNKNOWN))
            .options()
            .size();
    if (option < 0 || option >= options) {
      throw new ProblemException(
          AssessmentProblem.OPTION_OUT_OF_RANGE,
          List.of(new FieldFault("/option", "no-such-option")));
    }
  }

  List<MarkingPolicy.Key> keys() {
    return questions.stream().map(Asked::key).toList();
  }

  private Optional<Asked> question(UUID questionId) {
    return questions.stream().filter(question -> question.id().equals(questionId)).findFirst();
  }
}
