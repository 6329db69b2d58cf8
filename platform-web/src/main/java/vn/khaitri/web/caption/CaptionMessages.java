package vn.khaitri.web.caption;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the captions of a video. */
@MessageBundle("caption")
interface CaptionMessages {
  @Message
  String title();

  @Message
  String of(String language);

  @Message
  String hint();

  @Message
  String none();

  @Message
  String write();

  @Message
  String language();

  @Message
  String otherLanguage();

  @Message
  String otherHint();

  @Message
  String begin();

  @Message
  String changed(String name, String moment);

  @Message
  String video(String lesson);

  @Message
  String needsScript();

  @Message
  String addHere();

  @Message
  String save();

  @Message
  String undo();

  @Message
  String start();

  @Message
  String end();

  @Message
  String takeStart();

  @Message
  String takeEnd();

  @Message
  String words();

  @Message
  String play();

  @Message
  String addAfter();

  @Message
  String split();

  @Message
  String join();

  @Message
  String remove();

  @Message
  String badTime();

  @Message
  String removed();

  @Message
  String saved();

  @Message
  String unsaved();

  @Message
  String failed();

  @Message
  String faulty();

  @Message
  String lineName();

  @Message
  String file();

  @Message
  String downloadVtt();

  @Message
  String downloadSrt();

  @Message
  String chooseFile();

  @Message
  String fileHint();

  @Message
  String replaceAll(int count);

  @Message
  String upload();

  @Message
  String removeAll();

  @Message
  String removeAllHint();

  @Message
  String removeAllYes();

  @Message
  String atLine(String line);
}
