package vn.khaitri.web.lesson;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of uploading and watching the video of a lesson. */
@MessageBundle("video")
interface VideoMessages {
  @Message
  String title();

  @Message
  String none();

  @Message
  String half(int percent, String file);

  @Message
  String queued();

  @Message
  String next();

  /**
   * @param ahead videos that are processed before
   */
  @Message
  String queuePlace(int ahead);

  @Message
  String minutesLeft(long minutes);

  @Message
  String cancel();

  @Message
  String cancelledHint();

  @Message
  String processing(int percent);

  @Message
  String processingHint();

  @Message
  String failed();

  @Message
  String of(String lesson);

  @Message
  String sharp();

  @Message
  String chooseFile();

  @Message
  String chooseOther();

  @Message
  String chooseHint();

  @Message
  String sent();

  @Message
  String rest();

  @Message
  String seconds();

  @Message
  String minutes();

  @Message
  String starting();

  @Message
  String waiting();

  @Message
  String paused();

  @Message
  String done();

  @Message
  String empty();

  @Message
  String tooLarge();

  @Message
  String formerKept();

  @Message
  String silent();

  @Message
  String formerPlays();

  @Message
  String formerBack();

  @Message
  String refused();

  @Message
  String signedOut();

  @Message
  String pause();

  @Message
  String goOn();

  @Message
  String needsScript();

  @Message
  String captions();
}
