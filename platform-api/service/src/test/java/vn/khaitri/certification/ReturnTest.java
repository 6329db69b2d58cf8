package vn.khaitri.certification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.learning.event.LessonCompleted;
import vn.khaitri.local.DemoAccount;

@QuarkusTest
class ReturnTest extends CertificationApiTest {
  private static final String PROPOSALS = CERTIFICATES + "/proposals/";
  private static final String REASON = "Còn thiếu buổi học ngày 3";

  @Test
  void theLearnerReadsWhyAndNothingIsIssued() {
    var id = proposal(DemoAccount.LEARNER, "Trả lại");

    giveBack(id, REASON).then().statusCode(200).body("state", equalTo("RETURNED"));

    as(DemoAccount.LEARNER)
        .get(PROPOSALS + "mine?size=100")
        .then()
        .body("items.find { it.id == '" + id + "' }.returnReason", equalTo(REASON));
    assertEquals(List.of(), proposalsNow("Trả lại"));
    as(DemoAccount.ADMIN)
        .get(PROPOSALS + "?state=RETURNED&size=100")
        .then()
        .body("items.id", hasItem(id));
    approve(id).then().statusCode(409).body("type", equalTo("/problems/proposal-decided"));
  }

  @Test
  void aReasonIsNeeded() {
    var id = proposal(DemoAccount.LEARNER, "Trả lại không lý do");

    giveBack(id, " ").then().statusCode(400).body("errors[0].pointer", equalTo("/reason"));
  }

  @Test
  void nobodyReturnsTheirOwn() {
    var id = proposal(DemoAccount.ADMIN, "Tự trả lại");

    giveBack(id, REASON).then().statusCode(403);
  }

  @Test
  void theLearnerAsksAgainOnceTheRecordIsComplete() {
    var learner = idOf(DemoAccount.LEARNER);
    var runId = run("Xét lại");
    meetRequirements(learner, runId);
    var id = proposals("Xét lại", 1).getFirst();
    giveBack(id, REASON);
    withdrawn(learner, runId, "now()");

    takeUp(DemoAccount.LEARNER, id)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/evidence-lacking"));

    withdrawn(learner, runId, "null");
    takeUp(DemoAccount.LEADER, id).then().statusCode(404);
    takeUp(DemoAccount.LEARNER, id)
        .then()
        .statusCode(200)
        .body("state", equalTo("PROPOSED"))
        .body("flags", contains("AGAIN"));
    takeUp(DemoAccount.LEARNER, id).then().statusCode(409);
    approve(id).then().statusCode(200);
    as(DemoAccount.ADMIN)
        .get(PROPOSALS + id)
        .then()
        .body("acts.state", contains("RETURNED", "PROPOSED", "APPROVED"))
        .body("acts[0].reason", equalTo(REASON));
  }

  @Test
  void newEvidenceTakesItUpByItself() {
    var learner = person("Học bù (demo)");
    var runId = run("Học bù");
    meetRequirements(learner, runId);
    var id = proposals("Học bù", 1).getFirst();
    giveBack(id, REASON);

    tell(
        new LessonCompleted(
            learner, runId, runs.require(runId).lessons().getFirst().lessonId(), Instant.now()));

    assertEquals(id, proposals("Học bù", 1).getFirst());
  }

  private Response giveBack(String id, String reason) {
    return as(DemoAccount.ADMIN).body(Map.of("reason", reason)).post(PROPOSALS + id + "/return");
  }

  private Response takeUp(DemoAccount by, String id) {
    return as(by).post(PROPOSALS + id + "/resubmission");
  }

  private void withdrawn(UUID learner, UUID runId, String when) {
    sql(
        "update enrolment.enrolment set withdrawn_at = "
            + when
            + " where learner_id = ? and run_id = ?",
        learner,
        runId);
  }
}
