package vn.khaitri.web.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of writing a quiz. */
@MessageBundle("quiz")
interface QuizMessages {
  @Message
  String place(int number, int count);

  @Message
  String locked();

  @Message
  String saved();

  @Message
  String title();

  @Message
  String passPercent();

  @Message
  String passPercentHint();

  @Message
  String questions();

  @Message
  String question(int number);

  @Message
  String questionText();

  @Message
  String options();

  @Message
  String optionsHint();

  @Message
  String option(int number);

  @Message
  String markRight(int number);

  @Message
  String right();

  @Message
  String addOption();

  @Message
  String addOptionTo(int question);

  @Message
  String removeOption();

  @Message
  String removeOptionOf(int number, int question);

  @Message
  String explanation();

  @Message
  String explanationHint();

  @Message
  String skills();

  @Message
  String skillsHint();

  @Message
  String skillsList();

  @Message
  String addQuestion();

  @Message
  String removeQuestion();

  @Message
  String removeQuestionOf(int number);

  @Message
  String save();

  @Message
  String notSavedYet();
}
