package vn.khaitri.web.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.authoring.LessonKind;

/** Texts of the catalogue. */
@MessageBundle("catalog")
interface CatalogMessages {
  @Message
  String title();

  @Message
  String searchLabel();

  @Message
  String searchHint();

  @Message
  String searchButton();

  @Message
  String found(long total, String words);

  @Message
  String nothingFound(String words);

  @Message
  String showAll();

  @Message
  String noCourses();

  @Message
  String lessons(int count);

  @Message
  String outline();

  @Message
  String lessonKind(LessonKind kind);

  @Message
  String begin();

  @Message
  String signInToBegin();

  @Message
  String goOn();

  @Message
  String alreadyIn();

  @Message
  String chooseRun();

  @Message
  String noRun();

  @Message
  String notALearner();

  @Message
  String allCourses();
}
