package vn.khaitri.contract.authoring;

/** What a lesson is made of; decides how it is completed. */
public enum LessonKind {
  TEXT,
  VIDEO,
  QUIZ
}
