package vn.khaitri.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khaitri.contract.attendance.AttendanceMark;
import vn.khaitri.contract.attendance.RecordAttendance;
import vn.khaitri.courserun.CourseSession;
import vn.khaitri.enrolment.Enrolments;
import vn.khaitri.events.Events;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;

/** Records who was at a session, keeps every change, and tells who was present. */
@ApplicationScoped
class AttendanceBook {
  private final AttendanceRepository attendances;
  private final AttendanceChangeRepository changes;
  private final Enrolments enrolments;
  private final Events events;
  private final Clock clock;

  AttendanceBook(
      AttendanceRepository attendances,
      AttendanceChangeRepository changes,
      Enrolments enrolments,
      Events events,
      Clock clock) {
    this.attendances = attendances;
    this.changes = changes;
    this.enrolments = enrolments;
    this.events = events;
    this.clock = clock;
  }

  /** All entries or none. */
  void record(CourseSession session, List<RecordAttendance.Entry> entries, UUID by) {
    requireBegun(session);
    requireOnRoster(session, entries);
    var rows = locked(session, entries);
    requireAsSeen(entries, rows);
    for (var entry : entries) {
      var row = row(rows, entry);
      if (row.mark() != entry.mark()) {
        change(row, entry.mark(), session, by);
      }
    }
  }

  /** Goes back to the mark before the last change. */
  AttendanceChange undo(CourseSession session, UUID learnerId, UUID by) {
    var row =
        attendances.lock(session.sessionId(), List.of(learnerId)).stream()
            .findFirst()
            .orElseThrow(() -> new ProblemException(AttendanceProblem.NOTHING_TO_UNDO));
    var last =
        changes
            .latest(row.id())
            .orElseThrow(() -> new ProblemException(AttendanceProblem.NOTHING_TO_UNDO));
    return change(row, last.before(), session, by);
  }

  private AttendanceChange change(
      Attendance row, AttendanceMark mark, CourseSession session, UUID by) {
    var now = clock.instant();
    var change = row.change(mark, by, now);
    changes.persist(change);
    var at = now.isBefore(session.endsAt()) ? now : session.endsAt();
    if (row.becomesPresent(at)) {
      events.publish(row.attended(session, at));
    }
    return change;
  }

  private void requireBegun(CourseSession session) {
    if (clock.instant().isBefore(session.startsAt())) {
      throw new ProblemException(AttendanceProblem.SESSION_NOT_BEGUN);
    }
  }

  private void requireOnRoster(CourseSession session, List<RecordAttendance.Entry> entries) {
    var learners = entries.stream().map(RecordAttendance.Entry::learnerId).toList();
    var enrolled = enrolments.amongThem(learners, session.runId());
    var faults = new ArrayList<FieldFault>();
    for (int place = 0; place < learners.size(); place++) {
      if (!enrolled.contains(learners.get(place))) {
        faults.add(new FieldFault("/entries/" + place + "/learnerId", "not-enrolled"));
      }
    }
    if (!faults.isEmpty()) {
      throw new ProblemException(AttendanceProblem.NOT_ON_ROSTER, faults);
    }
  }

  private Map<UUID, Attendance> locked(
      CourseSession session, List<RecordAttendance.Entry> entries) {
    // In one order for all, as the locks that follow.
    var learners =
        entries.stream().map(RecordAttendance.Entry::learnerId).distinct().sorted().toList();
    learners.forEach(learner -> attendances.open(session.sessionId(), learner));
    return attendances.lock(session.sessionId(), learners).stream()
        .collect(Collectors.toMap(Attendance::learnerId, Function.identity()));
  }

  private static Attendance row(Map<UUID, Attendance> rows, RecordAttendance.Entry entry) {
    return Objects.requireNonNull(rows.get(entry.learnerId()));
  }

  /** What already stands as it shall is no conflict, whoever made it so. */
  private static void requireAsSeen(
      List<RecordAttendance.Entry> entries, Map<UUID, Attendance> rows) {
    var faults = new ArrayList<FieldFault>();
    for (int place = 0; place < entries.size(); place++) {
      var entry = entries.get(place);
      var mark = row(rows, entry).mark();
      if (mark != entry.seen() && mark != entry.mark()) {
        faults.add(
            new FieldFault("/entries/" + place + "/mark", mark.name().toLowerCase(Locale.ROOT)));
      }
    }
    if (!faults.isEmpty()) {
      throw new ProblemException(AttendanceProblem.ATTENDANCE_CHANGED, faults);
    }
  }
}
