package vn.khaitri.web.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Problem.FieldError;

class Br23RosterFormTest {
  private final RosterForm form = new RosterForm("an\n\n  binh \ncuc", "");

  @Test
  void everyLineIsOnePerson() {
    assertEquals(List.of("an", "binh", "cuc"), form.request().userNames());
    assertNull(form.request().overrideReason());
  }

  @Test
  void aReasonIsSentAlong() {
    assertEquals("Theo công văn", new RosterForm("an", "Theo công văn").request().overrideReason());
  }

  @Test
  void everyLineHasItsResult() {
    var rows = form.rows(problem(new FieldError("/userNames/1", "Không có ai.")));

    assertEquals(
        Arrays.asList(null, "Không có ai.", null),
        rows.stream().map(RosterForm.Row::fault).toList());
    assertEquals("binh", rows.get(1).name());
    assertEquals("userNames-1", rows.get(1).id());
  }

  @Test
  void aProblemOfTheWholeListHasNoResults() {
    assertEquals(List.of(), form.rows(problem(new FieldError("/userNames", "Trống."))));
    assertEquals(List.of(), form.rows(null));
  }

  private static Problem problem(FieldError error) {
    return new Problem(URI.create("/problems/learners-unknown"), "", 400, null, List.of(error), "");
  }
}
