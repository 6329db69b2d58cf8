package vn.khaitri.web.assessment;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of writing a quiz. */
@MessageBundle("quiz")
interface QuizMessages {
  String place(int number, int count);
  String locked();
  String saved();
  String title();
  String passPercent();
  String passPercentHint();
  String questions();
  String question(int number);
  String questionText();
  String options();
  String optionsHint();
  String option(int number);
  String markRight(int number);
  String right();
  String addOption();
  String addOptionTo(int question);
  String removeOption();
  String removeOptionOf(int number, int question);
  String explanation();
  String explanationHint();
  String skills();
  String skillsHint();
  String skillsList();
  String addQuestion();
  String removeQuestion();
  String removeQuestionOf(int number);
  String save();
  String notSavedYet();
}
