package vn.khaitri.web.attendance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.attendance.AttendanceMark;

/** Texts of attendance at class sessions. */
@MessageBundle("attendance")
interface AttendanceMessages {
  @Message
  String title();

  @Message
  String counts(long present, long absent, long excused);

  @Message
  String unrecorded(long count);

  @Message
  String allRecorded();

  @Message
  String notBegun(String start);

  @Message
  String completes();

  @Message
  String nobody();

  @Message
  String mark(AttendanceMark mark);

  @Message
  String recordedBy(String at, String name);

  @Message
  String history();

  @Message
  String historyOf(String name);

  @Message
  String change(String from, String to);

  @Message
  String undo();

  @Message
  String undoOf(String name);

  @Message
  String save();

  @Message
  String restPresent();

  @Message
  String notSaved();

  @Message
  String saved(int count);

  @Message
  String nothingChanged();
}
