package vn.khaitri.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.OtherSystem;
import vn.khaitri.testing.PlannedRuns;

/** Another system keeps up with runs and who is in them. */
@QuarkusTest
class ForOtherSystemsTest extends PlannedRuns {
  private static final String ALL = "/api/v1/enrolments/all";
  private static final String CHANGED = "/api/v1/catalog/runs/changed";
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  @Inject OtherSystem other;

  @Test
  void whoEntersAndLeavesIsToldEachTime() {
    var run = selfEnrolling(publish(nominated(List.of())), Map.of());
    var begin = Instant.now().minusSeconds(1);
    String enrolment = enrol(DemoAccount.LEARNER, run).path("id");
    var entered = other.change(ALL, begin, row -> row.get("id").equals(enrolment));
    as(DemoAccount.LEARNER).delete(ENROLMENTS + "/" + enrolment).then().statusCode(204);

    var left = other.change(ALL, begin, row -> row.get("id").equals(enrolment));

    assertEquals(run, entered.get("runId"));
    assertNull(entered.get("withdrawnAt"));
    assertNotNull(left.get("withdrawnAt"));
    assertEquals(left.get("withdrawnAt"), left.get("updatedAt"));
  }

  @Test
  void theLastChangeOfARunStandsAtTheEnd() {
    var course = publish(nominated(List.of()));
    var begin = Instant.now().minusSeconds(1);
    var first = runs.planned(course.versionId(), Map.of());
    var second = runs.planned(course.versionId(), Map.of());
    runs.act(first, "opening").then().statusCode(200);

    var changes = other.changes(CHANGED, begin).then().statusCode(200);

    List<String> ids = changes.extract().path("items.run.id");
    var ours = ids.stream().filter(List.of(first, second)::contains).toList();
    assertEquals(List.of(second, first), ours);
  }

  @Test
  void nothingThatIsOlderComes() {
    var later = Instant.now().plusSeconds(3600);

    var changes = other.changes(ALL, later).then();

    changes.statusCode(200).body("items", hasSize(0)).body("total", equalTo(0));
  }

  @Test
  void aMomentIsReadOrRefused() {
    var refusal = other.asks().queryParam("updatedSince", "yesterday").get(ALL).then();

    refusal.statusCode(400).body("errors.pointer", contains("updatedSince"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ALL,
        CHANGED,
        "/api/v1/learning/completions",
        "/api/v1/certificates/issued",
      })
  void listsOfAllAreForOtherSystemsAndAdministrators(String list) {
    assertEquals(200, other.changes(list, LONG_AGO).statusCode());
    assertEquals(200, as(DemoAccount.ADMIN).get(list).statusCode());
    assertEquals(403, as(DemoAccount.LEARNER).get(list).statusCode());
    assertEquals(401, anonymous().get(list).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/authoring/courses", "/api/v1/library/assets", "/api/v1/enrolments"})
  void anotherSystemReadsNothingElse(String list) {
    var refusal = other.asks().get(list);

    assertEquals(403, refusal.statusCode());
  }
}
