package vn.khaitri.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.attendance.AttendanceChangeView;
import vn.khaitri.contract.attendance.AttendanceMark;
import vn.khaitri.contract.attendance.AttendanceSheetView;
import vn.khaitri.courserun.CourseSession;
import vn.khaitri.enrolment.Enrolments;
import vn.khaitri.enrolment.NamedPerson;
import vn.khaitri.enrolment.Roster;
import vn.khaitri.identity.Persons;

/** Attendance as organisers read it: the roster of the run with the marks of one session. */
@ApplicationScoped
class AttendanceSheets {
  private final Roster roster;
  private final Enrolments enrolments;
  private final AttendanceRepository attendances;
  private final AttendanceChangeRepository changes;
  private final Persons persons;
  private final Clock clock;

  AttendanceSheets(
      Roster roster,
      Enrolments enrolments,
      AttendanceRepository attendances,
      AttendanceChangeRepository changes,
      Persons persons,
      Clock clock) {
    this.roster = roster;
    this.enrolments = enrolments;
    this.attendances = attendances;
    this.changes = changes;
    this.persons = persons;
    this.clock = clock;
  }

  AttendanceSheetView of(CourseSession session, int page, int size) {
    var learners = roster.names(session.runId(), page, size);
    var marks = attendances.marks(session.sessionId(), enrolments.whoLeft(session.runId()));
    var present = marks.getOrDefault(AttendanceMark.PRESENT, 0L);
    var absent = marks.getOrDefault(AttendanceMark.ABSENT, 0L);
    var excused = marks.getOrDefault(AttendanceMark.EXCUSED, 0L);
    return new AttendanceSheetView(
        session.sessionId(),
        session.lessonId(),
        session.startsAt(),
        session.endsAt(),
        !clock.instant().isBefore(session.startsAt()),
        present,
        absent,
        excused,
        learners.total() - present - absent - excused,
        new Page<>(lines(session, learners.items()), page, size, learners.total()));
  }

  /** Latest first. */
  List<AttendanceChangeView> history(UUID sessionId, UUID learnerId) {
    var history =
        attendances.find(sessionId, learnerId).map(row -> changes.of(row.id())).orElse(List.of());
    var names = persons.displayNames(history.stream().map(AttendanceChange::changedBy).toList());
    return history.stream()
        .map(change -> change.view(names.getOrDefault(change.changedBy(), "")))
        .toList();
  }

  AttendanceChangeView view(AttendanceChange change) {
    return change.view(persons.displayName(change.changedBy()));
  }

  private List<AttendanceSheetView.Line> lines(CourseSession session, List<NamedPerson> learners) {
    var rows =
        attendances
            .of(session.sessionId(), learners.stream().map(NamedPerson::id).toList())
            .stream()
            .collect(Collectors.toMap(Attendance::learnerId, Function.identity()));
    var names =
        persons.displayNames(
            rows.values().stream()
                .map(Attendance::changedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return learners.stream().map(learner -> line(learner, rows.get(learner.id()), names)).toList();
  }

  private static AttendanceSheetView.Line line(
      NamedPerson learner, @Nullable Attendance row, Map<UUID, String> names) {
    var known = Optional.ofNullable(row);
    return new AttendanceSheetView.Line(
        learner.id(),
        learner.name(),
        known.map(Attendance::mark).orElse(AttendanceMark.UNRECORDED),
        known.map(Attendance::changedAt).orElse(null),
        known.map(Attendance::changedBy).map(names::get).orElse(null));
  }
}
