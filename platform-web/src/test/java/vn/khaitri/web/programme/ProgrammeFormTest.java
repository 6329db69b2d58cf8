package vn.khaitri.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.organisation.AudienceGroupView;
import vn.khaitri.contract.programme.RatioPolicy;

class ProgrammeFormTest {
  private static MultivaluedHashMap<String, String> boxes() {
    var boxes = new MultivaluedHashMap<String, String>();
    boxes.putSingle("code", "khung");
    boxes.putSingle("description-name", "Khung");
    boxes.put("description-audienceGroups", List.of("2022-đ", "2025-5"));
    boxes.putSingle("description-audience", "Chủ tịch\r\n\r\n Phó Chủ tịch ");
    boxes.putSingle("figures-workingDays", "13");
    boxes.putSingle("figures-periodsPerDay", "8");
    boxes.putSingle("figures-minutesPerPeriod", "");
    boxes.putSingle("figures-theoryPeriods", "năm sáu");
    boxes.putSingle("rules-ratioPolicy", "AS_FRAMEWORK");
    boxes.putSingle("rules-moduleOrder", "TUY_Y");
    return boxes;
  }

  @Test
  void linesAreItemsAndWhatIsLeftOutIsAsUsual() {
    var draft = ProgrammeForm.of(boxes()).draft();

    assertEquals("khung", draft.code());
    assertEquals(List.of("2022-đ", "2025-5"), draft.description().audienceGroups());
    assertEquals(List.of("Chủ tịch", "Phó Chủ tịch"), draft.description().audience());
    assertEquals(45, draft.figures().minutesPerPeriod());
    assertEquals(8, draft.figures().maxPeriodsPerDay());
    assertEquals(RatioPolicy.AS_FRAMEWORK, draft.rules().ratioPolicy());
    assertEquals(ModuleOrder.SEQUENTIAL, draft.rules().moduleOrder());
    assertFalse(draft.rules().examRequired());
  }

  @Test
  void noNumberIsSentAsOneThatIsRefused() {
    assertEquals(-1, ProgrammeForm.of(boxes()).draft().figures().theoryPeriods());
  }

  @Test
  void aGroupThatEndedStaysTicked() {
    var groups =
        List.of(new AudienceGroupView("2025-5", "Công chức", "QĐ", LocalDate.EPOCH, null, null));

    assertEquals(
        List.of(new GroupChoice("2025-5", "Công chức", false), new GroupChoice("2022-d", "", true)),
        GroupChoice.of(groups, List.of("2022-d")));
  }
}
