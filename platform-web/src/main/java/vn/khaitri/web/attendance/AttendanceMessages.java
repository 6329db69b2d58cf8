package vn.khaitri.web.attendance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.attendance.AttendanceMark;

/** Texts of attendance at class sessions. */
@MessageBundle("attendance")
interface AttendanceMessages {
  String title();
  String counts(long present, long absent, long excused);
  String unrecorded(long count);
  String allRecorded();
  String notBegun(String start);
  String completes();
  String nobody();
  @Message String mark(AttendanceMark mark);
  String recordedBy(String at, String name);
  String history();
  String historyOf(String name);
  String change(String from, String to);
  String undo();
  String undoOf(String name);
  String save();
  String restPresent();
  String notSaved();
  String saved(int count);
  String nothingChanged();
}
