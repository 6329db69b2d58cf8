package vn.khaitri.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.enrolment.event.LearnerEnrolled;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.ProblemTexts;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.PlannedRuns;

/** Seats are given once each, however many come for them in the same moment. */
@QuarkusTest
class SeatsTest extends PlannedRuns {
  @Inject Enrolling enrolling;
  @Inject EnrolmentRepository enrolments;

  @Test
  void ofFiftyAtOnceTenGetTheTenSeats() throws Exception {
    var run = UUID.fromString(selfEnrolling(publish(nominated(List.of())), Map.of("seats", 10)));

    var answers = AtOnce.times(50, () -> enrol(run));

    assertEquals(10, answers.stream().filter("taken"::equals).count());
    assertEquals(40, answers.stream().filter("run-full"::equals).count());
    eventually().until(() -> told(run) == 10);
    assertEquals(10, seatsTaken(run));
  }

  @Test
  void aRunWithoutSeatsTakesAllAtOnce() throws Exception {
    var run = UUID.fromString(selfEnrolling(publish(nominated(List.of())), Map.of()));

    var answers = AtOnce.times(30, () -> enrol(run));

    assertEquals(30, answers.stream().filter("taken"::equals).count());
  }

  @Test
  void seatsThatBecomeFreeAreGivenAgainAndNoMore() throws Exception {
    var run = UUID.fromString(selfEnrolling(publish(nominated(List.of())), Map.of("seats", 10)));
    AtOnce.times(20, () -> enrol(run));
    inTransaction(
        () ->
            enrolments.lockActiveOf(run).stream()
                .limit(3)
                .forEach(enrolment -> enrolment.withdraw(Instant.now())));

    var answers = AtOnce.times(20, () -> enrol(run));

    assertEquals(3, answers.stream().filter("taken"::equals).count());
    assertEquals(10, seatsTaken(run));
  }

  /** Somebody new each time. */
  private String enrol(UUID run) {
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  enrolling.enrol(
                      UUID.randomUUID(), enrolling.admissionRules(run), ProblemTexts.VIETNAMESE));
      return "taken";
    } catch (ProblemException refused) {
      return refused.type().slug();
    }
  }

  private long seatsTaken(UUID run) {
    return QuarkusTransaction.requiringNew().call(() -> enrolments.countActive(run));
  }

  private long told(UUID run) {
    return topics.published(LearnerEnrolled.class).stream()
        .filter(event -> event.runId().equals(run))
        .count();
  }
}
