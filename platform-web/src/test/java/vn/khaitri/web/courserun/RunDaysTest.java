package vn.khaitri.web.courserun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.courserun.ChangeRun;
import vn.khaitri.contract.courserun.FinalExamMode;
import vn.khaitri.contract.courserun.FundingSource;
import vn.khaitri.contract.courserun.RunFunding;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.contract.courserun.RunPlan;
import vn.khaitri.web.shell.Form;
import vn.khaitri.web.shell.ProblemException;

class RunDaysTest {
  private static final UUID UNIT = UUID.fromString("0193a000-0000-7000-8000-000000000001");
  private static final Instant AFTERNOON = Instant.parse("2026-12-15T10:30:00Z");
  private static final Instant MIDNIGHT = Instant.parse("2026-11-30T17:00:00Z");
  private static final RunPlan PLAN =
      new RunPlan(
          "Lớp sáng",
          "01",
          UNIT,
          RunMode.BLENDED,
          null,
          MIDNIGHT,
          MIDNIGHT,
          AFTERNOON,
          40,
          List.of("2022-đ"),
          true,
          new RunFunding(FundingSource.STATE_BUDGET, FinalExamMode.IN_PERSON, "Mất điện", "12/CV"));

  private final Form shown = RunDays.shown(Form.of(new ChangeRun(PLAN, 4)));

  private static RunPlan plan(Form form) {
    return RunDays.sent(form, PLAN).as(ChangeRun.class).plan();
  }

  @Test
  void whatIsShownAndSentUnchangedIsThePlanThatStands() {
    assertEquals("2026-12-15", shown.text("plan/endsAt"));
    assertEquals("2026-11-30", shown.text("plan/enrolUntil"));
    assertEquals("2026-12-01", shown.text("plan/startsAt"));
    assertEquals(PLAN, plan(shown));
  }

  @Test
  void aRunLastsFromTheFirstMomentOfADayToTheLastOfAnother() {
    var plan = plan(shown.with("plan/startsAt", "2/12/2026").with("plan/endsAt", "2026-12-31"));

    assertEquals(Instant.parse("2026-12-01T17:00:00Z"), plan.startsAt());
    assertEquals(Instant.parse("2026-12-31T17:00:00Z"), plan.endsAt());
  }

  @Test
  void anEmptyDayIsNone() {
    assertNull(plan(shown.with("plan/enrolUntil", "")).enrolUntil());
  }

  @Test
  void aDayThatMayBeLeftOutIsNotLostWhenItCannotBeRead() {
    var refusal =
        assertThrows(
            ProblemException.class, () -> plan(shown.with("plan/enrolUntil", "31/2/2026")));

    assertEquals("/plan/enrolUntil", refusal.problem().errors().getFirst().pointer());
  }
}
