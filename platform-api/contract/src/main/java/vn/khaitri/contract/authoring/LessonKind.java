package vn.khaitri.contract.authoring;

/** What a lesson is made of; decides how it is completed. */
public enum LessonKind {
  TEXT,
  VIDEO,
  QUIZ,
  /** A document to read, in the blocks of the lesson. */
  DOCUMENT,
  /** A task that the learner does and says is done. */
  PRACTICE,
  /** A class in person or live; completed by attendance. */
  SESSION,
  /** A page elsewhere. */
  LINK
}
