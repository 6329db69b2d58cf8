package vn.khaitri.certification;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.PublishedCourses;

/** Many at once: each is decided by itself, a bad row stops none of the others. */
@QuarkusTest
class BatchApprovalTest extends CertificationApiTest {
  private static final String APPROVALS = CERTIFICATES + "/proposals/approvals";

  @Test
  void aBatchOfFiveHundredWithSevenBadRows() {
    var runId = oneReading("Lô năm trăm");
    var learners = IntStream.range(0, 500).mapToObj(n -> UUID.randomUUID()).toList();
    var bad = learners.subList(100, 107);
    people(learners);
    propose(learners, runId, "");
    sql(
        "update enrolment.enrolment set withdrawn_at = now() where run_id = ? and learner_id = any(?::uuid[])",
        runId,
        array(bad));

    var answer =
        as(DemoAccount.ADMIN)
            .body(Map.of("proposalIds", ids(learners, runId)))
            .post(APPROVALS)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    // Their papers are not what is looked at here, and other tests wait for theirs.
    sql("update certification.certificate set document_sha256 = '\\x00' where run_id = ?", runId);

    assertEquals(500, answer.getList("decisions").size());
    assertEquals(7, answer.getList("decisions.findAll { it.certificateId == null }.why").size());
    assertEquals(
        List.of("Chưa đủ căn cứ để cấp", "Người học không còn trong danh sách của lớp."),
        answer.getList("decisions.find { it.certificateId == null }.why"));
    var numbers = numbers(answer);
    assertEquals(
        IntStream.range(numbers.getFirst(), numbers.getFirst() + 493).boxed().toList(), numbers);
  }

  @Test
  void oneOfThemIsTheOfficersOwnAndOneIsThereNot() {
    var own = proposal(DemoAccount.ADMIN, "Lô có của mình");
    var other = proposal(DemoAccount.LEARNER, "Lô của người khác");
    var none = UUID.randomUUID().toString();

    var answer =
        as(DemoAccount.ADMIN)
            .body(Map.of("proposalIds", List.of(own, none, other, other)))
            .post(APPROVALS)
            .then();

    answer
        .statusCode(200)
        .body("decisions.proposalId", equalTo(List.of(own, none, other)))
        .body(
            "decisions[0].why", hasItem("Bạn không phê duyệt được giấy chứng nhận của chính mình"))
        .body("decisions[1].certificateId", equalTo(null))
        .body("decisions[2].why", hasSize(0));
  }

  @Test
  void allOfARunWithoutAFlagAreApprovedAndFlaggedOnesWait() {
    var runId = oneReading("Lớp có lưu ý");
    var learners = IntStream.range(0, 6).mapToObj(n -> UUID.randomUUID()).toList();
    people(learners);
    propose(learners.subList(0, 4), runId, "");
    propose(learners.subList(4, 6), runId, "FAST");

    var answer =
        as(DemoAccount.ADMIN).post(APPROVALS + "/unflagged?run=" + runId).then().statusCode(200);

    answer.body("decisions", hasSize(4)).body("left", equalTo(0));
    as(DemoAccount.ADMIN)
        .get(CERTIFICATES + "/proposals?run=" + runId + "&flagged=true")
        .then()
        .body("items", hasSize(2))
        .body("items.flags", everyItem(equalTo(List.of("FAST"))));
    as(DemoAccount.ADMIN)
        .get(CERTIFICATES + "/proposals/runs?size=100")
        .then()
        .body("items.runId", hasItem(runId.toString()));
  }

  @Test
  void anEmptyBatchAndOneThatIsTooLongAreRefused() {
    var tooMany = Stream.generate(UUID::randomUUID).limit(501).toList();
    for (var ids : List.of(List.<UUID>of(), tooMany)) {
      as(DemoAccount.ADMIN)
          .body(Map.of("proposalIds", ids))
          .post(APPROVALS)
          .then()
          .statusCode(400)
          .body("errors[0].pointer", equalTo("/proposalIds"));
    }
    as(DemoAccount.INSTRUCTOR)
        .body(Map.of("proposalIds", List.of(UUID.randomUUID())))
        .post(APPROVALS)
        .then()
        .statusCode(403);
  }

  private UUID oneReading(String title) {
    return run(title, PublishedCourses.lesson(LessonKind.TEXT, "Bài 1", null));
  }

  private void people(List<UUID> learners) {
    sql(
        """
        insert into identity.person (id, user_name, display_name, seen_at)
        select id, id::text, 'Người học (demo)', now() from unnest(?::uuid[]) id
        """,
        array(learners));
  }

  /** As the record of each feature has it; proposed without evidence, as those from before are. */
  private void propose(List<UUID> learners, UUID runId, String flag) {
    var run = runs.require(runId);
    sql(
        """
        insert into enrolment.enrolment (id, learner_id, run_id, course_id, enrolled_at)
        select gen_random_uuid(), id, ?, ?, now() from unnest(?::uuid[]) id
        """,
        runId,
        run.courseId(),
        array(learners));
    sql(
        """
        insert into learning.completion (id, learner_id, run_id, lesson_id, completed_at)
        select gen_random_uuid(), id, ?, ?, now() from unnest(?::uuid[]) id
        """,
        runId,
        run.lessons().getFirst().lessonId(),
        array(learners));
    sql(
        """
        insert into certification.proposal
          (id, learner_id, run_id, course_id, course_title, requirements_met_at, flags)
        select gen_random_uuid(), id, ?, ?, ?, now(), coalesce(string_to_array(nullif(?, ''), ','), '{}')
          from unnest(?::uuid[]) id
        """,
        runId,
        run.courseId(),
        run.courseTitle(),
        flag,
        array(learners));
  }

  private List<String> ids(List<UUID> learners, UUID runId) {
    var ids = new ArrayList<String>();
    for (int page = 0; ids.size() < learners.size(); page++) {
      ids.addAll(
          as(DemoAccount.ADMIN)
              .get(CERTIFICATES + "/proposals?size=100&run=" + runId + "&page=" + page)
              .jsonPath()
              .<String>getList("items.id"));
    }
    return ids;
  }

  private static List<Integer> numbers(JsonPath answer) {
    return answer.<String>getList("decisions.number").stream()
        .filter(number -> number != null)
        .map(number -> Integer.parseInt(number.substring(8)))
        .sorted()
        .toList();
  }

  private static String array(List<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
  }
}
