package vn.khaitri.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.local.DemoAccount.LEADER;
import static vn.khaitri.local.DemoAccount.LEARNER;
import static vn.khaitri.review.ReviewSteps.ROUNDS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.shared.Vietnam;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.AtOnce;
import vn.khaitri.testing.CourseSteps;

/** BR-12: agencies comment on a draft until a day. */
@QuarkusTest
class Br12CommentRoundTest extends ApiTest {
  private static final int HANDS = 8;
  private static final int PROVINCE = 5;

  @Inject RoundRepository rounds;

  private final CourseSteps courses = new CourseSteps(this::as);
  private final ReviewSteps steps = new ReviewSteps(this::as);
  private final LocalDate today = Vietnam.today(Clock.systemUTC());
  private UUID course;

  @BeforeEach
  void draft() {
    course = courses.createComplete("Khoá lấy ý kiến");
  }

  private void moveDeadline(UUID round, LocalDate day) {
    inTransaction(() -> rounds.update("deadline = ?1 where id = ?2", day, round));
  }

  @Test
  void br12AgenciesCommentOnADraftUntilTheDeadline() {
    steps.joinedCommune(LEADER, PROVINCE, "BR12-1");
    var round = steps.opened(INSTRUCTOR, course, today.plusDays(11), steps.province(PROVINCE));

    steps.comment(LEADER, course, round, null, "Nên thêm ví dụ ở xã.").then().statusCode(201);

    as(LEADER)
        .get(ROUNDS + "/mine")
        .then()
        .body("find { it.id == '" + round + "' }.daysLeft", equalTo(11))
        .body("find { it.id == '" + round + "' }.mayClose", equalTo(false))
        .body("find { it.id == '" + round + "' }.threads", equalTo(1));
    steps
        .threads(INSTRUCTOR, course)
        .then()
        .body("items.agency", contains("Xã BR12-1"))
        .body("items.roundId", contains(round.toString()));
  }

  @Test
  void br12AfterTheDeadlineCommentsAreRefusedWithASentence() {
    steps.joinedCommune(LEADER, PROVINCE, "BR12-2");
    var round = steps.opened(INSTRUCTOR, course, today, steps.province(PROVINCE));
    var thread = steps.commented(LEADER, course, round, "Kịp hạn");
    var deadline = today.minusDays(1);
    moveDeadline(round, deadline);

    var refusal = steps.comment(LEADER, course, round, null, "Muộn").then();

    refusal
        .statusCode(409)
        .body("type", equalTo("/problems/round-past-deadline"))
        .body("detail", containsString(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(deadline)));
    steps.reply(LEADER, thread, "Muộn").then().statusCode(409);
    steps.reply(INSTRUCTOR, thread, "Cảm ơn").then().statusCode(200);
    as(LEADER).get(ROUNDS + "/mine").then().body("id", not(hasItem(round.toString())));
    as(LEADER).get(ROUNDS + "/" + round).then().statusCode(200).body("open", equalTo(false));
    as(LEADER).get(ROUNDS + "/" + round + "/text").then().statusCode(409);
  }

  @Test
  void br12ARoundIsClosedByHand() {
    var round = steps.opened(INSTRUCTOR, course, today.plusDays(5));
    as(APPRAISER).post(ROUNDS + "/" + round + "/closing").then().statusCode(403);

    as(INSTRUCTOR)
        .post(ROUNDS + "/" + round + "/closing")
        .then()
        .statusCode(200)
        .body("open", equalTo(false));

    steps
        .comment(APPRAISER, course, round, null, "Muộn")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/round-closed"));
  }

  @Test
  void whoIsInvitedReadsTheDraftAndTheCommentsOfTheRoundOnly() {
    steps.joinedCommune(LEADER, PROVINCE, "BR12-3");
    steps.commented(INSTRUCTOR, course, null, "Ghi chú riêng");
    var round = steps.opened(INSTRUCTOR, course, today.plusDays(1), steps.province(PROVINCE));
    steps.commented(LEADER, course, round, "Góp ý của xã");

    as(LEADER)
        .get(ROUNDS + "/" + round + "/text")
        .then()
        .statusCode(200)
        .body("parts[0].pieces[0].title", equalTo("Bài"))
        .body("parts[0].pieces[0].passages[0].text", containsString("Nội dung"));
    steps.threads(LEADER, course).then().body("items.remarks[0].text", contains("Góp ý của xã"));
    steps.threads(INSTRUCTOR, course).then().body("total", equalTo(2));
  }

  @Test
  void whoIsNotInvitedSeesNothing() {
    var round = steps.opened(INSTRUCTOR, course, today.plusDays(1), steps.province(PROVINCE + 1));
    steps.joinedCommune(LEADER, PROVINCE, "BR12-4");

    steps.comment(LEADER, course, round, null, "?").then().statusCode(404);
    as(LEADER).get(ROUNDS + "/" + round).then().statusCode(404);
    as(LEADER).get(ROUNDS + "/" + round + "/text").then().statusCode(404);
    as(LEADER).get(ROUNDS + "/mine").then().body("id", not(hasItem(round.toString())));
    as(LEARNER).get(ROUNDS + "/" + round).then().statusCode(403);
  }

  @Test
  void aRoundWithoutUnitsIsForAllWhoMayAppraise() {
    var round = steps.opened(INSTRUCTOR, course, today.plusDays(1));

    steps.comment(APPRAISER, course, round, null, "Góp ý trước thẩm định").then().statusCode(201);

    steps.comment(LEADER, course, round, null, "?").then().statusCode(404);
    steps.comment(APPRAISER, course, null, null, "?").then().statusCode(404);
  }

  @Test
  void aRoundOfAnotherCourseTakesNoComment() {
    var round = steps.opened(INSTRUCTOR, course, today.plusDays(1));
    var other = courses.create("Khoá khác");

    steps.comment(INSTRUCTOR, other, round, null, "?").then().statusCode(404);
  }

  @Test
  void onlyAuthorsOpenARoundAndAdminsOnceItIsHandedIn() {
    steps.open(ADMIN, course, today).then().statusCode(404);
    courses.submit(course).then().statusCode(200);

    steps.open(APPRAISER, course, today).then().statusCode(403);
    steps.open(ADMIN, course, today).then().statusCode(201);
  }

  @Test
  void whatIsIssuedIsNoDraft() {
    courses.bringOut(course);

    var refusal = steps.open(INSTRUCTOR, course, today).then();

    refusal.statusCode(409).body("type", equalTo("/problems/subject-not-a-draft"));
  }

  @Test
  void ofManyRoundsOpenedAtOnceOneIs() throws Exception {
    var statuses =
        AtOnce.statuses(
            HANDS, () -> steps.open(INSTRUCTOR, course, today.plusDays(1)).statusCode());

    assertEquals(Map.of(201, 1L, 409, HANDS - 1L), statuses);
  }

  @Test
  void aRoundPastItsDeadlineMakesRoomForAnother() {
    var first = steps.opened(INSTRUCTOR, course, today);
    moveDeadline(first, today.minusDays(1));

    var second = steps.opened(INSTRUCTOR, course, today.plusDays(3));

    as(INSTRUCTOR)
        .queryParam("kind", "COURSE")
        .queryParam("subject", course)
        .get(ROUNDS)
        .then()
        .body("id", contains(second.toString(), first.toString()))
        .body("open", contains(true, false));
  }

  @Test
  void aRoundThatIsNotSoundIsRefused() {
    var refusal = steps.open(INSTRUCTOR, course, today.minusDays(1), UUID.randomUUID()).then();

    refusal.statusCode(400).body("errors.pointer", contains("/deadline", "/unitIds/0"));
    as(INSTRUCTOR)
        .queryParam("kind", "COURSE")
        .queryParam("subject", course)
        .get(ROUNDS)
        .then()
        .body("$", empty());
  }

  @Test
  void whoRunsARoundTakesItsCommentsAwayAsAFile() {
    steps.joinedCommune(LEADER, PROVINCE, "BR12-5");
    var round = steps.opened(INSTRUCTOR, course, today, steps.province(PROVINCE));
    steps.commented(LEADER, course, round, "=1+1, nhé");

    var file =
        as(INSTRUCTOR)
            .accept(ContentType.ANY)
            .header("Accept-Language", "vi")
            .get(ROUNDS + "/" + round + "/export")
            .then();

    file.statusCode(200)
        .contentType("text/csv")
        .body(startsWith("\uFEFFSố,Cơ quan góp ý,"))
        .body(containsString("Xã BR12-5"))
        .body(containsString("\"'=1+1, nhé\""));
    as(LEADER).accept(ContentType.ANY).get(ROUNDS + "/" + round + "/export").then().statusCode(403);
  }
}
