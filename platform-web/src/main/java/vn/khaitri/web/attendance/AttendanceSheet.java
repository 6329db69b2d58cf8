package vn.khaitri.web.attendance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Problem.FieldError;
import vn.khaitri.contract.attendance.AttendanceChangeView;
import vn.khaitri.contract.attendance.AttendanceMark;
import vn.khaitri.contract.attendance.AttendanceSheetView;
import vn.khaitri.contract.attendance.AttendanceSheetView.Line;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.web.shell.ProblemFields;

/**
 * The attendance sheet of a class session at one moment.
 *
 * @param ticked marks that are ticked and not kept yet
 * @param recorded how many marks were recorded just now; null when nothing was sent
 * @param history of one learner, whom one looks at more closely
 */
record AttendanceSheet(
    CourseRunView run,
    AttendanceSheetView view,
    Map<UUID, AttendanceMark> ticked,
    @Nullable Integer recorded,
    @Nullable History history,
    @Nullable Problem problem) {

  record History(UUID learnerId, List<AttendanceChangeView> changes) {}

  static AttendanceSheet of(CourseRunView run, AttendanceSheetView view) {
    return new AttendanceSheet(run, view, Map.of(), null, null, null);
  }

  AttendanceSheet recorded(@Nullable Integer marks) {
    return new AttendanceSheet(run, view, ticked, marks, history, problem);
  }

  AttendanceSheet with(History closer) {
    return new AttendanceSheet(run, view, ticked, recorded, closer, problem);
  }

  AttendanceSheet ticked(Map<UUID, AttendanceMark> marks) {
    return new AttendanceSheet(run, view, marks, recorded, history, problem);
  }

  AttendanceSheet refused(Problem why) {
    return new AttendanceSheet(run, view, ticked, recorded, history, why);
  }

  public String runPage() {
    return "/quan-tri/lop/" + run.id();
  }

  public String page() {
    return runPage() + "/buoi/" + view.sessionId() + "/diem-danh";
  }

  public String pages() {
    return page() + "?trang=";
  }

  public boolean isUnsaved() {
    return !ticked.isEmpty();
  }

  public List<Row> rows() {
    return view.lines().items().stream().map(this::row).toList();
  }

  private Row row(Line line) {
    var id = AttendanceForm.row(line.learnerId());
    return new Row(
        id,
        line,
        ticked.getOrDefault(line.learnerId(), line.mark()),
        history != null && history.learnerId().equals(line.learnerId())
            ? history.changes()
            : List.of(),
        ProblemFields.at(problem, id));
  }

  /** The problem for the list at the top of the page, where a row needs its name; null for none. */
  public @Nullable Problem summary() {
    if (problem == null) {
      return null;
    }
    var names =
        rows().stream().collect(Collectors.toMap(row -> "/" + row.id(), row -> row.line().name()));
    return new Problem(
        problem.type(),
        problem.title(),
        problem.status(),
        problem.detail(),
        problem.errors().stream().map(error -> named(error, names)).toList(),
        problem.traceId());
  }

  private static FieldError named(FieldError error, Map<String, String> names) {
    var name = names.get(error.pointer());
    return name == null ? error : new FieldError(error.pointer(), name + ": " + error.message());
  }

  public List<AttendanceMark> marks() {
    return List.of(AttendanceMark.PRESENT, AttendanceMark.ABSENT, AttendanceMark.EXCUSED);
  }

  /**
   * @param line as it is kept
   * @param mark as it is ticked
   * @param changes latest first; empty unless one looks at this learner more closely
   * @param fault null when nothing is wrong with it
   */
  record Row(
      String id,
      Line line,
      AttendanceMark mark,
      List<AttendanceChangeView> changes,
      @Nullable String fault) {}
}
