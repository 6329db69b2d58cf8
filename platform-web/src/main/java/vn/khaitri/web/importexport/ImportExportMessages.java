package vn.khaitri.web.importexport;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.importexport.FileKind;

/** Texts of bringing files in and taking courses out. */
@MessageBundle("importexport")
interface ImportExportMessages {
  String bring();
  String bringTo();
  String bringHint();
  String file();
  String fileHint();
  String headings();
  String headingsTwo();
  String headingsOne();
  String headingsBefore();
  String headingsPictures();
  String look();
  String lookHint();
  String sending();
  String checking();
  String notSent();
  String preview();
  @Message String kind(FileKind kind);
  String nothingMade();
  String keptUntil(String when);
  String what(int lessons, int pictures, int documents, int videos, int questions);
  String size(String file, String assets);
  String warnings(int count);
  String inLesson(String lesson);
  String noWarnings();
  String outline();
  String lessonFacts(int words, int pictures, int documents, int videos, int questions);
  String emptyLesson();
  String courseTitle();
  String make();
  String add(int lessons);
  String addHint(String course);
  String throwAway();
  String throwAwaySure();
  String throwAwayYes();
  String made();
  String toCourse();
  String pack();
  String packHint();
  String withVideos();
  String withVideosHint();
  String download();
}
