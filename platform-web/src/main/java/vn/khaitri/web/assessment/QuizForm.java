package vn.khaitri.web.assessment;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.khaitri.contract.assessment.QuizView;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.web.shell.FormBox;

/**
 * The boxes of a quiz as they stand in the page, right or wrong.
 *
 * @param passPercent as typed
 * @param revision of the quiz that the form is about to change
 */
record QuizForm(String passPercent, int revision, List<QuizQuestion> questions) {
  /** So many the API takes; more would be refused after all the work. */
  private static final int MOST_QUESTIONS = 200;

  QuizForm {
    questions = List.copyOf(questions);
  }

  /** A quiz without questions starts with an empty one. */
  static QuizForm of(QuizView quiz) {
    var kept = quiz.questions();
    var questions =
        IntStream.range(0, kept.size()).mapToObj(i -> QuizQuestion.of(i, kept.get(i))).toList();
    return new QuizForm(
        String.valueOf(quiz.passPercent()),
        quiz.revision(),
        questions.isEmpty() ? List.of(QuizQuestion.fresh(0)) : questions);
  }

  static QuizForm of(MultivaluedMap<String, String> form) {
    var questions = new ArrayList<QuizQuestion>();
    while (QuizQuestion.isIn(form, questions.size())) {
      questions.add(QuizQuestion.of(form, questions.size()));
    }
    return new QuizForm(
        FormBox.text(form, "passPercent"),
        Objects.requireNonNullElse(FormBox.number(form, "revision"), 0),
        questions);
  }

  WriteQuiz request() {
    // No number: 0, which the API refuses in the viewer's language.
    var percent = Objects.requireNonNullElse(FormBox.number(passPercent), 0);
    return new WriteQuiz(percent, questions.stream().map(QuizQuestion::request).toList(), revision);
  }

  QuizForm rebasedOn(int kept) {
    return new QuizForm(passPercent, kept, questions);
  }

  QuizForm withQuestion() {
    if (isFull()) {
      return this;
    }
    var more = new ArrayList<>(questions);
    more.add(QuizQuestion.fresh(questions.size()));
    return new QuizForm(passPercent, revision, more);
  }

  QuizForm without(int question) {
    if (question >= questions.size()) {
      return this;
    }
    var left = new ArrayList<>(questions);
    left.remove(question);
    return new QuizForm(
        passPercent,
        revision,
        IntStream.range(0, left.size()).mapToObj(i -> left.get(i).at(i)).toList());
  }

  QuizForm with(int question, UnaryOperator<QuizQuestion> change) {
    return new QuizForm(
        passPercent,
        revision,
        questions.stream().map(q -> q.index() == question ? change.apply(q) : q).toList());
  }

  Optional<QuizQuestion> question(int index) {
    return index < questions.size() ? Optional.of(questions.get(index)) : Optional.empty();
  }

  public boolean isFull() {
    return questions.size() >= MOST_QUESTIONS;
  }
}
