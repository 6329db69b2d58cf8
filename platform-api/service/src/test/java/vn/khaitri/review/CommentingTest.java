package vn.khaitri.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.local.DemoAccount.LEADER;
import static vn.khaitri.local.DemoAccount.LEARNER;
import static vn.khaitri.review.ReviewSteps.REVIEWS;
import static vn.khaitri.review.ReviewSteps.THREADS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.CourseSteps;
import vn.khaitri.testing.ProgrammeSteps;

@QuarkusTest
class CommentingTest extends ApiTest {
  private static final int HANDS = 8;

  private final CourseSteps courses = new CourseSteps(this::as);
  private final ProgrammeSteps programmes = new ProgrammeSteps(this::as);
  private final ReviewSteps steps = new ReviewSteps(this::as);
  private UUID course;
  private UUID lesson;
  private String block;

  @BeforeEach
  void handIn() {
    course = courses.create("Khoá được góp ý");
    lesson = courses.addLesson(course, LessonKind.TEXT, "Bài");
    courses.write(course, lesson, "<p>Câu này chưa rõ.</p>", 0).then().statusCode(200);
    block = courses.lesson(course, lesson).extract().path("blocks[0].id");
    courses.submit(course).then().statusCode(200);
  }

  @Test
  void aCommentStandsAtItsPlace() {
    var place = Map.of("lessonId", lesson, "blockId", block, "quote", "Câu này chưa rõ.");

    var thread = steps.comment(APPRAISER, course, null, place, "Nên nêu ví dụ.").then();

    thread
        .statusCode(201)
        .body("place.lessonId", equalTo(lesson.toString()))
        .body("place.blockId", equalTo(block))
        .body("place.quote", equalTo("Câu này chưa rõ."))
        .body("placeTitle", equalTo("Bài"))
        .body("remarks.text", contains("Nên nêu ví dụ."))
        .body("resolvedAt", nullValue());
    steps
        .threads(INSTRUCTOR, course)
        .then()
        .body("items.remarks[0].text", contains("Nên nêu ví dụ."));
  }

  @Test
  void aThreadTellsWhatWasSaidAndDoneInItsOrder() {
    var thread = steps.commented(APPRAISER, course, null, "Thiếu nguồn.");
    steps.reply(INSTRUCTOR, thread, "Đã thêm.").then().statusCode(200);
    as(INSTRUCTOR).post(THREADS + "/" + thread + "/resolution").then().statusCode(200);

    var reopened = as(APPRAISER).delete(THREADS + "/" + thread + "/resolution").then();

    reopened
        .statusCode(200)
        .body("remarks.act", contains("COMMENT", "REPLY", "RESOLVED", "REOPENED"))
        .body("resolvedAt", nullValue())
        .body("mayResolve", equalTo(true));
  }

  @Test
  void aThreadIsWhereTheAnswerSays() {
    var created = steps.comment(APPRAISER, course, null, null, "Thiếu nguồn.").then();
    var place = created.extract().header("Location");

    as(INSTRUCTOR).get(place).then().statusCode(200).body("remarks.text", contains("Thiếu nguồn."));
    as(LEADER).get(place).then().statusCode(404);
    as(LEARNER).get(place).then().statusCode(403);
  }

  @Test
  void aReplyThatIsSentAgainIsSaidOnce() {
    var thread = steps.commented(APPRAISER, course, null, "Thiếu nguồn.");
    var key = UUID.randomUUID().toString();
    var replies = THREADS + "/" + thread + "/replies";
    var body = Map.of("text", "Đã thêm.");
    as(INSTRUCTOR).header("Idempotency-Key", key).body(body).post(replies).then().statusCode(200);

    var again = as(INSTRUCTOR).header("Idempotency-Key", key).body(body).post(replies).then();

    again.statusCode(200).body("remarks.act", contains("COMMENT", "REPLY"));
    as(INSTRUCTOR)
        .get(THREADS + "/" + thread)
        .then()
        .body("remarks.act", contains("COMMENT", "REPLY"));
  }

  @Test
  void ofManyWhoResolveAtOnceOneDoes() throws Exception {
    var thread = steps.commented(APPRAISER, course, null, "Sai chính tả.");

    var statuses =
        AtOnce.statuses(
            HANDS, () -> as(INSTRUCTOR).post(THREADS + "/" + thread + "/resolution").statusCode());

    assertEquals(Map.of(200, (long) HANDS), statuses);
    steps
        .threads(APPRAISER, course)
        .then()
        .body("items[0].remarks.act", contains("COMMENT", "RESOLVED"))
        .body("items[0].resolvedAt", notNullValue());
  }

  @Test
  void threadsAreCountedByPlace() {
    steps
        .comment(APPRAISER, course, null, Map.of("lessonId", lesson), "Một")
        .then()
        .statusCode(201);
    var second =
        ReviewSteps.id(steps.comment(ADMIN, course, null, Map.of("lessonId", lesson), "Hai"));
    steps.commented(APPRAISER, course, null, "Cả khoá");
    as(INSTRUCTOR).post(THREADS + "/" + second + "/resolution").then().statusCode(200);

    var counts =
        as(INSTRUCTOR)
            .queryParam("kind", "COURSE")
            .queryParam("subject", course)
            .get(REVIEWS + "/counts")
            .then();

    counts
        .body("find { it.lessonId == '" + lesson + "' }.open", equalTo(1))
        .body("find { it.lessonId == '" + lesson + "' }.all", equalTo(2))
        .body("find { it.lessonId == null }.open", equalTo(1));
  }

  @Test
  void threadsAreFoundByPlaceAndState() {
    var here =
        ReviewSteps.id(steps.comment(APPRAISER, course, null, Map.of("lessonId", lesson), "Ở bài"));
    steps.commented(APPRAISER, course, null, "Cả khoá");
    as(APPRAISER).post(THREADS + "/" + here + "/resolution").then().statusCode(200);

    var asked = Map.of("kind", "COURSE", "subject", course, "lesson", lesson);

    as(INSTRUCTOR)
        .queryParams(asked)
        .get(THREADS)
        .then()
        .body("items.id", contains(here.toString()));
    as(INSTRUCTOR)
        .queryParams(asked)
        .queryParam("open", true)
        .get(THREADS)
        .then()
        .body("items", empty());
    as(INSTRUCTOR)
        .queryParams(asked)
        .queryParam("open", false)
        .get(THREADS)
        .then()
        .body("total", equalTo(1));
  }

  @Test
  void aPlaceThatTheCourseDoesNotHaveIsRefused() {
    var elsewhere = UUID.randomUUID();

    var refusals =
        List.of(
            steps.comment(APPRAISER, course, null, Map.of("lessonId", elsewhere), "?"),
            steps.comment(
                APPRAISER, course, null, Map.of("lessonId", lesson, "blockId", elsewhere), "?"),
            steps.comment(APPRAISER, course, null, Map.of("blockId", block), "?"),
            steps.comment(APPRAISER, course, null, Map.of("module", 1), "?"));

    assertEquals(
        List.of("/place/lessonId", "/place/blockId", "/place/blockId", "/place/module"),
        refusals.stream()
            .map(
                refusal ->
                    refusal.then().statusCode(400).extract().<String>path("errors[0].pointer"))
            .toList());
  }

  @Test
  void aDraftIsItsAuthorsAloneUntilItIsHandedIn() {
    var draft = courses.create("Khoá riêng");
    steps.comment(INSTRUCTOR, draft, null, null, "Nhớ sửa").then().statusCode(201);

    steps.comment(APPRAISER, draft, null, null, "?").then().statusCode(404);
    steps.threads(APPRAISER, draft).then().statusCode(404);
    steps.threads(ADMIN, draft).then().statusCode(404);
  }

  @Test
  void neitherStrangersNorLearnersSeeComments() {
    var thread = steps.commented(APPRAISER, course, null, "Chỉ cho tác giả");

    steps.threads(LEADER, course).then().statusCode(404);
    steps.reply(LEADER, thread, "?").then().statusCode(404);
    steps.threads(LEARNER, course).then().statusCode(403);
    steps.reply(LEARNER, thread, "?").then().statusCode(403);
    as(LEARNER).post(THREADS + "/" + thread + "/resolution").then().statusCode(403);
  }

  @Test
  void modulesOfAProgrammeAreCommentedOnByNumber() {
    var programme = programmes.handIn();

    comment(programme, 2)
        .then()
        .statusCode(201)
        .body("placeTitle", equalTo("Chuyên đề hai"))
        .body("place.module", equalTo(2));
    comment(programme, 3)
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/place/module"));
  }

  private Response comment(String programme, int module) {
    var body = new HashMap<String, @Nullable Object>();
    body.put("kind", "PROGRAMME");
    body.put("subjectId", programme);
    body.put("place", Map.of("module", module));
    body.put("text", "Thiếu thực hành");
    return as(APPRAISER).body(body).post(THREADS);
  }
}
