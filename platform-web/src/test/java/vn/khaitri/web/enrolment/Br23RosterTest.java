package vn.khaitri.web.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Problem.FieldError;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.contract.enrolment.EnrolByList;
import vn.khaitri.contract.enrolment.RosterLineView;
import vn.khaitri.contract.enrolment.RosterOrder;
import vn.khaitri.web.pages.Specimens;
import vn.khaitri.web.pages.Specimens.Size;
import vn.khaitri.web.shell.Form;

class Br23RosterTest {
  private final Form form = typed("an\n\n  binh \ncuc", "");

  private static Form typed(String names, String reason) {
    return Form.holding(Map.of("userNames", names, "overrideReason", reason));
  }

  @Test
  void everyLineIsOnePerson() {
    assertEquals(List.of("an", "binh", "cuc"), form.as(EnrolByList.class).userNames());
    assertNull(form.as(EnrolByList.class).overrideReason());
  }

  @Test
  void aReasonIsSentAlong() {
    var request = typed("an", "Theo công văn").as(EnrolByList.class);

    assertEquals("Theo công văn", request.overrideReason());
  }

  @Test
  void everyLineHasItsResult() {
    var rows = rows(form.refused(problem(new FieldError("/userNames/1", "Không có ai."))));

    assertEquals(
        Arrays.asList(null, "Không có ai.", null),
        rows.stream().map(RosterSheet.Row::fault).toList());
    assertEquals("binh", rows.get(1).name());
    assertEquals("userNames-1", rows.get(1).id());
  }

  @Test
  void aProblemOfTheWholeListHasNoResults() {
    assertEquals(List.of(), rows(form.refused(problem(new FieldError("/userNames", "Trống.")))));
    assertEquals(List.of(), rows(form));
  }

  private static List<RosterSheet.Row> rows(Form form) {
    var run = (CourseRunView) new Specimens(Size.FULL, 0).of(CourseRunView.class);
    var nobody = new Page<RosterLineView>(List.of(), 0, 50, 0);
    return new RosterSheet(run, nobody, RosterOrder.GIVEN_NAME, true, form, null).rows();
  }

  private static Problem problem(FieldError error) {
    return new Problem(URI.create("/problems/learners-unknown"), "", 400, null, List.of(error), "");
  }
}
