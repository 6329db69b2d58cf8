package vn.khaitri.web.attendance;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Problem.FieldError;
import vn.khaitri.contract.attendance.AttendanceMark;
import vn.khaitri.contract.attendance.RecordAttendance;
import vn.khaitri.contract.attendance.RecordAttendance.Entry;
import vn.khaitri.web.shell.FormBox;

/**
 * The marks of an attendance sheet as they are ticked.
 *
 * @param entries one for every learner of the sheet, in any order
 */
record AttendanceForm(List<Entry> entries) {
  private static final String SEEN = "thay-";
  private static final String MARK = "dau-";
  private static final String POINTER = "/entries/";

  static AttendanceForm of(MultivaluedMap<String, String> form) {
    var entries = new ArrayList<Entry>();
    for (var box : form.keySet()) {
      var learner = box.startsWith(SEEN) ? FormBox.id(box.substring(SEEN.length())) : null;
      if (learner != null) {
        var seen = mark(form, SEEN + learner, AttendanceMark.UNRECORDED);
        entries.add(new Entry(learner, seen, mark(form, MARK + learner, seen)));
      }
    }
    return new AttendanceForm(List.copyOf(entries));
  }

  private static AttendanceMark mark(
      MultivaluedMap<String, String> form, String box, AttendanceMark usual) {
    return Objects.requireNonNullElse(
        FormBox.choice(AttendanceMark.class, FormBox.text(form, box)), usual);
  }

  /** Who is not ticked was there. */
  AttendanceForm restPresent() {
    return new AttendanceForm(
        entries.stream()
            .map(
                entry ->
                    entry.mark() == AttendanceMark.UNRECORDED
                        ? new Entry(entry.learnerId(), entry.seen(), AttendanceMark.PRESENT)
                        : entry)
            .toList());
  }

  AttendanceForm without(UUID learnerId) {
    return new AttendanceForm(
        entries.stream().filter(entry -> !entry.learnerId().equals(learnerId)).toList());
  }

  /** Only what is ticked otherwise than it stands. */
  List<Entry> changes() {
    return entries.stream().filter(entry -> entry.mark() != entry.seen()).toList();
  }

  RecordAttendance request() {
    return new RecordAttendance(changes());
  }

  Map<UUID, AttendanceMark> marks() {
    var marks = new LinkedHashMap<UUID, AttendanceMark>();
    entries.forEach(entry -> marks.put(entry.learnerId(), entry.mark()));
    return marks;
  }

  /** The same problem, pointing at the rows of the sheet and not at what was sent. */
  Problem atRows(Problem problem) {
    return new Problem(
        problem.type(),
        problem.title(),
        problem.status(),
        problem.detail(),
        problem.errors().stream()
            .map(error -> new FieldError(pointer(error.pointer()), error.message()))
            .toList(),
        problem.traceId());
  }

  private String pointer(String sent) {
    var place = place(sent);
    var changes = changes();
    return place == null || place < 0 || place >= changes.size()
        ? sent
        : "/" + row(changes.get(place).learnerId());
  }

  private static @Nullable Integer place(String sent) {
    return sent.startsWith(POINTER)
        ? FormBox.number(sent.substring(POINTER.length()).split("/", 2)[0])
        : null;
  }

  /** Id of the row of a learner. */
  static String row(UUID learnerId) {
    return "hv-" + learnerId;
  }
}
