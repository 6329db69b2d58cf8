package vn.khaitri.web.courserun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.contract.courserun.FinalExamMode;
import vn.khaitri.contract.courserun.FundingSource;
import vn.khaitri.contract.courserun.RunFunding;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.contract.courserun.RunPlan;
import vn.khaitri.contract.courserun.RunState;

class RunFormTest {
  private static final UUID UNIT = UUID.fromString("0193a000-0000-7000-8000-000000000001");
  private static final Instant AFTERNOON = Instant.parse("2026-12-15T10:30:00Z");
  private static final RunPlan PLAN =
      new RunPlan(
          "Lớp sáng",
          "01",
          UNIT,
          RunMode.BLENDED,
          null,
          Instant.parse("2026-11-30T17:00:00Z"),
          Instant.parse("2026-11-30T17:00:00Z"),
          AFTERNOON,
          40,
          List.of("2022-đ"),
          true,
          new RunFunding(FundingSource.STATE_BUDGET, FinalExamMode.IN_PERSON, "Mất điện", "12/CV"));

  @Test
  void whatIsShownAndSentUnchangedIsThePlanThatStands() {
    var shown = RunForm.of(run(), PLAN);

    assertEquals("2026-12-15", shown.endsAt());
    assertEquals("2026-11-30", shown.enrolUntil());
    assertEquals(PLAN, shown.request(PLAN).plan());
    assertEquals(4, shown.request(PLAN).revision());
  }

  @Test
  void whatIsNotChosenIsLeftForTheApiToRefuse() {
    var plan = form().request().plan();

    assertNull(plan.mode());
    assertNull(plan.unitId());
    assertNull(plan.startsAt());
    assertNull(plan.funding().source());
    assertEquals(FinalExamMode.ONLINE_ON_PLATFORM, plan.funding().examMode());
  }

  @Test
  void noSeatsAreNoLimitAndWordsAreRefused() {
    assertNull(form("plan-seats", "").request().plan().seats());
    assertEquals(40, form("plan-seats", "40").request().plan().seats());
    assertEquals(-1, form("plan-seats", "nhiều").request().plan().seats());
  }

  @Test
  void aDayThatMayBeLeftOutIsNotLostWhenItCannotBeRead() {
    assertTrue(form("plan-opensAt", "mai").isUnreadable());
    assertTrue(form("plan-enrolUntil", "31/2/2026").isEnrolUntilUnreadable());
    assertFalse(form("plan-opensAt", "1/12/2026").isUnreadable());
  }

  @Test
  void goesOverTheChangeThatCameFirst() {
    assertEquals(9, RunForm.of(run(), PLAN).rebasedOn(9).request(PLAN).revision());
  }

  private static CourseRunView run() {
    return new CourseRunView(
        UNIT,
        UNIT,
        UNIT,
        1,
        "Khoá",
        PLAN.name(),
        false,
        PLAN,
        "Xã",
        RunState.PLANNED,
        0,
        null,
        List.of(),
        4);
  }

  private static RunForm form(String... namesAndValues) {
    var boxes = new MultivaluedHashMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      boxes.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return RunForm.of(boxes);
  }
}
