package vn.khaitri.web.learning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the player of a video lesson. */
@MessageBundle("player")
interface PlayerMessages {
  @Message
  String slides(String megabytes);

  @Message
  String dataSaver(String megabytes);

  @Message
  String sharp();

  @Message
  String sharpUpTo(String megabytes);

  @Message
  String audioOnly();

  @Message
  String audioOnlyOf(String megabytes);

  @Message
  String sameCredit();

  @Message
  String fixed();

  @Message
  String automatic();

  @Message
  String linesOf(int lines, String megabytes);

  @Message
  String captions();

  @Message
  String noCaptions();

  @Message
  String chapters();

  @Message
  String transcript();

  @Message
  String search();

  @Message
  String notFound();

  @Message
  String plainText(String language);

  @Message
  String downloads();

  @Message
  String downloadVideo(String megabytes);

  @Message
  String downloadAudio(String megabytes);

  @Message
  String findByPicture();

  @Message
  String jumpTo(String clock);
}
