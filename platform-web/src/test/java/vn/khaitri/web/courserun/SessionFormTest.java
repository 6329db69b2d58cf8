package vn.khaitri.web.courserun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.courserun.ClassSessionView;
import vn.khaitri.contract.courserun.SessionPlan;

class SessionFormTest {
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

    var shown = SessionForm.of(new ClassSessionView(LESSON, LESSON, plan, 3));

    assertEquals("2026-12-01", shown.date());
    assertEquals("08:00", shown.from());
    assertEquals("11:30", shown.to());
    assertEquals(plan, shown.changed().session());
    assertEquals(3, shown.changed().revision());
  }

  @Test
  void whatCannotBeReadIsLeftForTheApiToRefuse() {
    var plan = typed("mai", "8 giờ", "hop . vn:", "một").planned().session();

    assertNull(plan.startsAt());
    assertEquals(URI.create("about:blank"), plan.liveAddress());
    assertEquals(-1, plan.periods().signum());
  }

  @Test
  void whatGoesWithoutSayingMayBeLeftOut() {
    var plan = typed("1/12/2026", "8:00", "hop.example.vn/1", "").planned().session();

    assertEquals(Instant.parse("2026-12-01T01:00:00Z"), plan.startsAt());
    assertEquals(URI.create("https://hop.example.vn/1"), plan.liveAddress());
    assertEquals(BigDecimal.ZERO, plan.periods());
  }

  @Test
  void aLessonThatIsNotOfferedStaysTheOneChosen() {
    var form = new SessionForm(LESSON.toString(), "", "", "", "", "", "", "", 0);

    assertTrue(form.isOfAnother(List.of()));
    assertEquals(LESSON, form.planned().session().lessonId());
  }

  private static SessionForm typed(String day, String from, String live, String periods) {
    return new SessionForm("", day, from, "11:00", "", live, periods, "", 0);
  }
}
