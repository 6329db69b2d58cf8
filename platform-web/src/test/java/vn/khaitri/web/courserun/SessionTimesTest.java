package vn.khaitri.web.courserun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.Problem.FieldError;
import vn.khaitri.contract.courserun.ChangeSession;
import vn.khaitri.contract.courserun.PlanSession;
import vn.khaitri.contract.courserun.SessionPlan;
import vn.khaitri.web.shell.Form;
import vn.khaitri.web.shell.ProblemException;

class SessionTimesTest {
  private static final UUID LESSON = UUID.fromString("0193a000-0000-7000-8000-000000000002");

  @Test
  void br30WhatIsShownAndSentUnchangedIsThePlanThatStands() {
    var plan =
        new SessionPlan(
            LESSON,
            Instant.parse("2026-12-01T01:00:00Z"),
            Instant.parse("2026-12-01T04:30:00Z"),
            List.of("Hội trường xã", "Nhà văn hoá"),
            URI.create("https://hop.example.vn/1"),
            new BigDecimal("2.5"),
            "Trần Văn Mẫu");

    var shown = SessionTimes.shown(Form.of(new ChangeSession(plan, 3)));

    assertEquals("2026-12-01", shown.text("session/day"));
    assertEquals("08:00", shown.text("session/startsAt"));
    assertEquals("11:30", shown.text("session/endsAt"));
    assertEquals(new ChangeSession(plan, 3), SessionTimes.sent(shown).as(ChangeSession.class));
  }

  @Test
  void whatCannotBeReadIsToldAtItsBox() {
    var form = SessionTimes.sent(typed("1/12/2026", "8 giờ", "hop . vn:", "một"));

    var refusal = assertThrows(ProblemException.class, () -> form.as(PlanSession.class));

    assertEquals(
        List.of("/session/startsAt", "/session/liveAddress", "/session/periods"),
        refusal.problem().errors().stream().map(FieldError::pointer).toList());
  }

  @Test
  void withoutADayThereAreNoMoments() {
    var plan = SessionTimes.sent(typed("mai", "8:00", "", "1")).as(PlanSession.class).session();

    assertNull(plan.startsAt());
  }

  @Test
  void whatGoesWithoutSayingMayBeLeftOut() {
    var form = SessionTimes.sent(typed("1/12/2026", "8:00", "hop.example.vn/1", ""));

    var plan = form.as(PlanSession.class).session();

    assertEquals(Instant.parse("2026-12-01T01:00:00Z"), plan.startsAt());
    assertEquals(URI.create("https://hop.example.vn/1"), plan.liveAddress());
    assertEquals(BigDecimal.ZERO, plan.periods());
  }

  @Test
  void aLessonThatIsNotOfferedIsSeenToBeMissing() {
    var offered = List.of(new SessionLessons.Choice(LESSON, "Bài"));

    assertTrue(SessionLessons.misses(List.of(), LESSON.toString()));
    assertFalse(SessionLessons.misses(offered, LESSON.toString()));
    assertFalse(SessionLessons.misses(offered, ""));
  }

  private static Form typed(String day, String from, String live, String periods) {
    return Form.holding(
        Map.of(
            "session/day", day,
            "session/startsAt", from,
            "session/endsAt", "11:00",
            "session/liveAddress", live,
            "session/periods", periods));
  }
}
