package vn.khaitri.web.importexport;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.importexport.FileKind;

/** Texts of bringing files in and taking courses out. */
@MessageBundle("importexport")
interface ImportExportMessages {
  @Message
  String bring();

  @Message
  String bringTo();

  @Message
  String bringHint();

  @Message
  String file();

  @Message
  String fileHint();

  @Message
  String headings();

  @Message
  String headingsTwo();

  @Message
  String headingsOne();

  @Message
  String headingsBefore();

  @Message
  String headingsPictures();

  @Message
  String look();

  @Message
  String lookHint();

  @Message
  String sending();

  @Message
  String checking();

  @Message
  String notSent();

  @Message
  String preview();

  @Message
  String kind(FileKind kind);

  @Message
  String nothingMade();

  @Message
  String keptUntil(String when);

  @Message
  String what(int lessons, int pictures, int documents, int videos, int questions);

  @Message
  String size(String file, String assets);

  @Message
  String warnings(int count);

  @Message
  String inLesson(String lesson);

  @Message
  String noWarnings();

  @Message
  String outline();

  @Message
  String lessonFacts(int words, int pictures, int documents, int videos, int questions);

  @Message
  String emptyLesson();

  @Message
  String courseTitle();

  @Message
  String make();

  @Message
  String add(int lessons);

  @Message
  String addHint(String course);

  @Message
  String throwAway();

  @Message
  String throwAwaySure();

  @Message
  String throwAwayYes();

  @Message
  String made();

  @Message
  String toCourse();

  @Message
  String pack();

  @Message
  String packHint();

  @Message
  String withVideos();

  @Message
  String withVideosHint();

  @Message
  String download();
}
