package vn.khaitri.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.competency.DraftFramework;
import vn.khaitri.shared.FieldFault;

class FrameworkPolicyTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private static DraftFramework draft(@Nullable LocalDate last, DraftFramework.Group... groups) {
    return new DraftFramework("Khung", "Văn bản", FIRST, last, List.of(groups), 0);
  }

  private static DraftFramework.Group group(String name, String... codes) {
    return new DraftFramework.Group(
        name,
        List.of(codes).stream()
            .map(code -> new DraftFramework.Skill(code, "Kỹ năng", "", null))
            .toList());
  }

  @Test
  void aFrameworkOfOneDayWithGroupsOfTheirOwnIsFine() {
    var faults =
        FrameworkPolicy.faults(draft(FIRST, group("A", "A1", "A2"), group("B", "B1"), group("C")));

    assertEquals(List.of(), faults);
  }

  @Test
  void itDoesNotEndBeforeItBegins() {
    var faults = FrameworkPolicy.faults(draft(FIRST.minusDays(1), group("A", "A1")));

    assertEquals(List.of(new FieldFault("/validTo", "before-valid-from")), faults);
  }

  @Test
  void aSkillHasItsCodeAloneInTheWholeFramework() {
    var faults = FrameworkPolicy.faults(draft(null, group("A", "A1"), group("B", "B1", "A1")));

    assertEquals(
        List.of(new FieldFault("/groups/1/skills/1/code", "skill-repeated", "A1")), faults);
  }

  @Test
  void aGroupHasItsNameAlone() {
    var faults = FrameworkPolicy.faults(draft(null, group("A", "A1"), group("A", "A2")));

    assertEquals(List.of(new FieldFault("/groups/1/name", "group-repeated", "A")), faults);
  }
}
