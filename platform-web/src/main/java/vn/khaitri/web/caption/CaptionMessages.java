package vn.khaitri.web.caption;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the captions of a video. */
@MessageBundle("caption")
interface CaptionMessages {
  String title();
  String of(String language);
  String hint();
  String none();
  String write();
  String language();
  String otherLanguage();
  String otherHint();
  String begin();
  String changed(String name, String moment);
  String video(String lesson);
  String needsScript();
  String addHere();
  String save();
  String undo();
  String start();
  String end();
  String takeStart();
  String takeEnd();
  String words();
  String play();
  String addAfter();
  String split();
  String join();
  String remove();
  String badTime();
  String removed();
  String saved();
  String unsaved();
  String failed();
  String faulty();
  String lineName();
  String file();
  String downloadVtt();
  String downloadSrt();
  String chooseFile();
  String fileHint();
  String replaceAll(int count);
  String upload();
  String removeAll();
  String removeAllHint();
  String removeAllYes();
  String atLine(String line);
}
