package vn.khaitri.web.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.contract.attendance.AttendanceMark.ABSENT;
import static vn.khaitri.contract.attendance.AttendanceMark.EXCUSED;
import static vn.khaitri.contract.attendance.AttendanceMark.PRESENT;
import static vn.khaitri.contract.attendance.AttendanceMark.UNRECORDED;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Problem.FieldError;
import vn.khaitri.contract.attendance.AttendanceMark;
import vn.khaitri.contract.attendance.RecordAttendance.Entry;

class Br30AttendanceFormTest {
  private static final UUID AN = UUID.fromString("0193a000-0000-7000-8000-000000000001");
  private static final UUID BINH = UUID.fromString("0193a000-0000-7000-8000-000000000002");
  private static final UUID CUC = UUID.fromString("0193a000-0000-7000-8000-000000000003");

  @Test
  void onlyMarksThatChangeAreSent() {
    var form =
        form(
            Map.of(
                "thay-" + AN, "UNRECORDED",
                "dau-" + AN, "PRESENT",
                "thay-" + BINH, "ABSENT",
                "dau-" + BINH, "ABSENT",
                "thay-" + CUC, "UNRECORDED"));

    assertEquals(List.of(new Entry(AN, UNRECORDED, PRESENT)), form.request().entries());
  }

  @Test
  void whoIsNotTickedStaysAsTheyWere() {
    assertEquals(Map.of(AN, EXCUSED), form(Map.of("thay-" + AN, "EXCUSED")).marks());
  }

  @Test
  void theRestIsTickedAsPresentAndNobodyElse() {
    var form = new AttendanceForm(List.of(entry(AN, UNRECORDED), entry(BINH, ABSENT)));

    assertEquals(Map.of(AN, PRESENT, BINH, ABSENT), form.restPresent().marks());
  }

  @Test
  void whatIsTakenBackIsNotTickedAnyMore() {
    var form = new AttendanceForm(List.of(entry(AN, PRESENT), entry(BINH, ABSENT)));

    assertEquals(Map.of(BINH, ABSENT), form.without(AN).marks());
  }

  @Test
  void aProblemOfAMarkPointsAtItsRow() {
    var form = new AttendanceForm(List.of(entry(AN, UNRECORDED), entry(BINH, PRESENT)));
    var refused =
        problem(new FieldError("/entries/0/mark", "Đã đổi."), new FieldError("/entries/7", "?"));

    var errors = form.atRows(refused).errors();

    assertEquals("/hv-" + BINH, errors.getFirst().pointer());
    assertEquals("/entries/7", errors.getLast().pointer());
  }

  private static Entry entry(UUID learner, AttendanceMark mark) {
    return new Entry(learner, UNRECORDED, mark);
  }

  private static AttendanceForm form(Map<String, String> boxes) {
    return AttendanceForm.of(new MultivaluedHashMap<>(boxes));
  }

  private static Problem problem(FieldError... errors) {
    return new Problem(
        URI.create("/problems/attendance-changed"), "", 409, null, List.of(errors), "");
  }
}
