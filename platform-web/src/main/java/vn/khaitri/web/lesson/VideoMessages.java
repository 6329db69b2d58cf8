package vn.khaitri.web.lesson;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of uploading and watching the video of a lesson. */
@MessageBundle("video")
interface VideoMessages {
  String title();
  String none();
  String half(int percent, String file);
  String queued();
  String next();
  /**
   * @param ahead videos that are processed before
   */
  String queuePlace(int ahead);
  String minutesLeft(long minutes);
  String cancel();
  String cancelledHint();
  String processing(int percent);
  String processingHint();
  String failed();
  String of(String lesson);
  String sharp();
  String chooseFile();
  String chooseOther();
  String chooseHint();
  String sent();
  String rest();
  String seconds();
  String minutes();
  String starting();
  String waiting();
  String paused();
  String done();
  String empty();
  String tooLarge();
  String formerKept();
  String silent();
  String formerPlays();
  String formerBack();
  String refused();
  String signedOut();
  String pause();
  String goOn();
  String needsScript();
  String captions();
}
