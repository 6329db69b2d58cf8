package vn.khaitri.courserun;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.RunSteps;
import vn.khaitri.testing.Versions;

/** What the state budget pays is examined online, unless a document says otherwise (BR-41). */
@QuarkusTest
class Br41FinalExamTest extends ApiTest {
  private final RunSteps runs = new RunSteps(this::as);
  private final CoursePublished course = Versions.nominated(List.of());

  @Inject DataSource database;

  @BeforeEach
  void publish() {
    handle(course);
  }

  @Test
  void theFinalExamIsOnlineByDefault() {
    var answer =
        runs.planRun(course.versionId(), Map.of("funding", Map.of("source", "STATE_BUDGET")));

    answer.then().statusCode(201).body("plan.funding.examMode", equalTo("ONLINE_ON_PLATFORM"));
  }

  @Test
  void anExamInPersonNeedsAReasonAndADocument() {
    var answer =
        runs.planRun(
            course.versionId(),
            Map.of("funding", Map.of("source", "STATE_BUDGET", "examMode", "IN_PERSON")));

    answer
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/run-not-sound"))
        .body(
            "errors.pointer",
            containsInAnyOrder("/plan/funding/examReason", "/plan/funding/examDocument"));
  }

  @Test
  void aReasonAndADocumentAreKept() {
    var answer =
        runs.planRun(
            course.versionId(),
            Map.of(
                "funding",
                Map.of(
                    "source", "STATE_BUDGET",
                    "examMode", "IN_PERSON",
                    "examReason", "Vùng chưa có mạng",
                    "examDocument", "12/CV-THỬ")));

    answer
        .then()
        .statusCode(201)
        .body("plan.funding.examMode", equalTo("IN_PERSON"))
        .body("plan.funding.examReason", equalTo("Vùng chưa có mạng"))
        .body("plan.funding.examDocument", equalTo("12/CV-THỬ"));
  }

  @Test
  void aRunThatTheStateComesToPayIsHeldToTheRuleToo() {
    var run =
        runs.planned(
            course.versionId(),
            Map.of("funding", Map.of("source", "SPONSORED", "examMode", "IN_PERSON")));

    var answer =
        runs.change(
            run, 0, Map.of("funding", Map.of("source", "STATE_BUDGET", "examMode", "IN_PERSON")));

    answer.then().statusCode(400);
  }

  @Test
  void theDatabaseHoldsTheRuleAlone() {
    var run = UUID.fromString(runs.planned(course.versionId(), Map.of()));

    var refused = assertThrows(PSQLException.class, () -> examineInPerson(run));

    assertEquals("br41_exam_online", refused.getServerErrorMessage().getConstraint());
  }

  private void examineInPerson(UUID run) throws SQLException {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "update courserun.course_run set final_exam_mode = 'IN_PERSON' where id = ?")) {
      statement.setObject(1, run);
      statement.executeUpdate();
    }
  }
}
