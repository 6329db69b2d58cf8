package vn.khaitri.attendance;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.attendance.AttendanceApi;
import vn.khaitri.contract.attendance.AttendanceChangeView;
import vn.khaitri.contract.attendance.AttendanceSheetView;
import vn.khaitri.contract.attendance.RecordAttendance;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.courserun.CourseSession;
import vn.khaitri.enrolment.Organisers;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@Authenticated
class AttendanceResource implements AttendanceApi {
  private final AttendanceBook book;
  private final AttendanceSheets sheets;
  private final Organisers organisers;
  private final CourseRuns courseRuns;
  private final Caller caller;

  AttendanceResource(
      AttendanceBook book,
      AttendanceSheets sheets,
      Organisers organisers,
      CourseRuns courseRuns,
      Caller caller) {
    this.book = book;
    this.sheets = sheets;
    this.organisers = organisers;
    this.courseRuns = courseRuns;
    this.caller = caller;
  }

  @Override
  @Transactional
  public AttendanceSheetView sheet(UUID runId, UUID sessionId, int page, int size) {
    return sheets.of(session(runId, sessionId), page, size);
  }

  @Override
  @Transactional
  public void record(UUID runId, UUID sessionId, RecordAttendance request) {
    book.record(session(runId, sessionId), request.entries(), caller.id());
  }

  @Override
  @Transactional
  public AttendanceChangeView undo(UUID runId, UUID sessionId, UUID learnerId) {
    return sheets.view(book.undo(session(runId, sessionId), learnerId, caller.id()));
  }

  @Override
  @Transactional
  public List<AttendanceChangeView> history(UUID runId, UUID sessionId, UUID learnerId) {
    return sheets.history(session(runId, sessionId).sessionId(), learnerId);
  }

  /** Of a run that the caller organises. */
  private CourseSession session(UUID runId, UUID sessionId) {
    organisers.requireOrganiser(runId);
    return courseRuns
        .session(runId, sessionId)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }
}
