package vn.khaitri.certification;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.assessment.event.AssessmentPassed;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.PublishedCourses;

/** BR-50: an event is a hint; what leads to a document is the record. */
@QuarkusTest
class EvidenceTest extends CertificationApiTest {
  @Test
  void aForgedEventForAStrangerIsADeadLetterAndNoProposal() {
    var stranger = person("Người lạ (demo)");

    hint(stranger, run("Giả mạo"));

    assertEquals("ENROLMENT, LESSON, PASS", lacking(stranger));
    assertEquals(List.of(), proposalsNow("Giả mạo"));
  }

  @Test
  void whoIsEnrolledAndDidNothingIsNotProposed() {
    var learner = person("Chưa học (demo)");
    var runId = run("Chưa học gì");
    enrol(learner, runId);

    hint(learner, runId);

    assertEquals("LESSON, PASS", lacking(learner));
    assertEquals(List.of(), proposalsNow("Chưa học gì"));
  }

  @Test
  void aPassThatAssessmentDoesNotKnowCountsForNothing() {
    var learner = person("Thi hộ (demo)");
    var runId = run("Không có bài làm");
    var lessons = runs.require(runId).lessons();
    enrol(learner, runId);
    complete(learner, runId, lessons.getFirst().lessonId());

    tell(
        new AssessmentPassed(
            learner, runId, lessons.getLast().lessonId(), 100, java.time.Instant.now()));

    assertEquals("PASS", lacking(learner));
    assertEquals(List.of(), proposalsNow("Không có bài làm"));
  }

  @Test
  void aFailedExaminationLeadsToNothing() {
    var learner = person("Thi trượt (demo)");
    var runId = run("Thi chưa đạt");
    enrol(learner, runId);
    for (var lesson : runs.require(runId).lessons()) {
      complete(learner, runId, lesson.lessonId());
    }
    handIn(learner, runId, runs.require(runId).lessons().getLast().lessonId(), 59);

    hint(learner, runId);

    assertEquals("PASS", lacking(learner));
  }

  @Test
  void aCourseWithoutExaminationEndsWithAConfirmation() {
    var learner = person("Học đủ (demo)");
    meetRequirements(
        learner, run("Không thi", PublishedCourses.lesson(LessonKind.TEXT, "Bài 1", null)));

    var issued = approve(proposals("Không thi", 1).getFirst()).then();

    issued.statusCode(200).body("document", equalTo("CONFIRMATION"));
  }

  @Test
  void theProposalKeepsWhatTheRecordSaid() {
    var learner = person("Đủ cả (demo)");
    var runId = run("Đủ cả");
    enrol(learner, runId);
    completeAll(learner, runId);
    handIn(learner, runId, runs.require(runId).lessons().getLast().lessonId(), 30);
    hint(learner, runId);
    var id = proposals("Đủ cả", 1).getFirst();

    var proposal = as(DemoAccount.ADMIN).get(CERTIFICATES + "/proposals/" + id).then();

    proposal
        .statusCode(200)
        .body("proposal.document", equalTo("CERTIFICATE"))
        .body("evidence.participated", equalTo(true))
        .body("evidence.assessed", equalTo(true))
        .body("evidence.lacks", equalTo(List.of()))
        .body("evidence.lessons.title", equalTo(List.of("Bài 1", "Bài thi")))
        .body("evidence.exams[0].best.percent", equalTo(80))
        .body("evidence.exams[0].best.passPercent", equalTo(60))
        .body("evidence.exams[0].best.attempts", equalTo(2))
        .body("evidence.periods.theory", equalTo(1.0f))
        .body("evidence.periods.practice", equalTo(2.0f));
    as(DemoAccount.LEARNER).get(CERTIFICATES + "/proposals/" + id).then().statusCode(403);
  }

  @Test
  void whatWasTakenBackSinceIsRefusedWithWords() {
    var learner = person("Bỏ lớp (demo)");
    var runId = run("Rút khỏi lớp");
    meetRequirements(learner, runId);
    var id = proposals("Rút khỏi lớp", 1).getFirst();
    sql(
        "update enrolment.enrolment set withdrawn_at = now() where learner_id = ? and run_id = ?",
        learner,
        runId);

    var refusal = approve(id).then();

    refusal
        .statusCode(409)
        .body("type", equalTo("/problems/evidence-lacking"))
        .body("errors.message", equalTo(List.of("Người học không còn trong danh sách của lớp.")));
    assertEquals(List.of(id), proposalsNow("Rút khỏi lớp"));
  }

  @Test
  void anAttendanceThatWasCorrectedTakesItsLessonAway() {
    var learner = person("Vắng mặt (demo)");
    var runId =
        run("Buổi học", PublishedCourses.lesson(LessonKind.SESSION, "Buổi 1", null), exam());
    var session = session(runId, runs.require(runId).lessons().getFirst().lessonId());
    mark(session, learner, "PRESENT");
    meetRequirements(learner, runId);
    var id = proposals("Buổi học", 1).getFirst();
    mark(session, learner, "ABSENT");

    var refusal = approve(id).then();

    refusal.statusCode(409).body("errors[0].message", containsString("có mặt ở buổi học “Buổi 1”"));
    mark(session, learner, "PRESENT");
    approve(id).then().statusCode(200).body("document", equalTo("CERTIFICATE"));
  }

  /** What the dead letter says that the record lacks, once it is there. */
  private String lacking(UUID learner) {
    var begin = "The record does not bear out that learner " + learner;
    List<String> reasons =
        eventually()
            .until(
                () ->
                    as(DemoAccount.ADMIN)
                        .get("/api/v1/events/dead-letters?size=100")
                        .jsonPath()
                        .param("begin", begin)
                        .getList("items.findAll { it.reason.contains(begin) }.reason"),
                found -> found.size() == 1);
    return reasons.getFirst().replaceAll(".*it lacks ", "");
  }

  private UUID session(UUID runId, UUID lessonId) {
    var id = UUID.randomUUID();
    sql(
        """
        insert into courserun.class_session
          (id, run_id, lesson_id, starts_at, ends_at, venues, periods, lecturer, revision)
        values (?, ?, ?, now() - interval '2 hours', now() - interval '1 hour', '{Hội trường}', 1, '', 0)
        """,
        id,
        runId,
        lessonId);
    return id;
  }

  private void mark(UUID session, UUID learner, String mark) {
    sql(
        """
        insert into attendance.attendance (id, session_id, learner_id, mark, first_present_at)
        values (gen_random_uuid(), ?, ?, ?, now())
        on conflict (session_id, learner_id) do update set mark = excluded.mark
        """,
        session,
        learner,
        mark);
  }
}
