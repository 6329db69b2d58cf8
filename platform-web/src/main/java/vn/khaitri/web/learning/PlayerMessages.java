package vn.khaitri.web.learning;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the player of a video lesson. */
@MessageBundle("player")
interface PlayerMessages {
  String slides(String megabytes);
  String dataSaver(String megabytes);
  String sharp();
  String sharpUpTo(String megabytes);
  String audioOnly();
  String audioOnlyOf(String megabytes);
  String sameCredit();
  String fixed();
  String automatic();
  String linesOf(int lines, String megabytes);
  String captions();
  String noCaptions();
  String chapters();
  String transcript();
  String search();
  String notFound();
  String plainText(String language);
  String downloads();
  String downloadVideo(String megabytes);
  String downloadAudio(String megabytes);
  String findByPicture();
  String jumpTo(String clock);
  String elsewhere();
  String watchHere();
}
