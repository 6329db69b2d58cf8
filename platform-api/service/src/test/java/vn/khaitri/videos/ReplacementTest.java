package vn.khaitri.videos;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.APPRAISER;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.testing.CourseSteps.COURSES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.media.MediaOriginals;
import vn.khaitri.shared.ObjectStore;
import vn.khaitri.testing.AtOnce;

@QuarkusTest
class ReplacementTest extends VideosApiTest {
  @Inject EntityManager database;
  @Inject ObjectStore store;
  @Inject MediaOriginals originals;

  @Test
  void inADraftItsOwnerAppliesIt() {
    var media = ready(12.5, "old saver");
    var course = draftWith(media);
    var upload = ready(13.4, "new saver");

    act(INSTRUCTOR, proposed(media, upload), "application")
        .then()
        .statusCode(200)
        .body("state", equalTo("APPLIED"));

    assertEquals("new saver", shownIn(course));
    as(INSTRUCTOR).get(VIDEOS + upload).then().statusCode(404);
    assertTrue(originals.find(media).orElseThrow().keys().getFirst().contains(upload.toString()));
  }

  @Test
  void inAnIssuedVersionAnAppraiserApprovesIt() {
    var media = ready(12.5, "old saver");
    var course = issuedWith(media);
    var upload = ready(12.5, "new saver");
    var replacement = proposed(media, upload);
    act(INSTRUCTOR, replacement, "application")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/approval-needed"));
    as(APPRAISER).get(REPLACEMENTS).then().body("items.id", hasItem(replacement));
    assertEquals("old saver", opened(as(APPRAISER).get(REPLACEMENTS + replacement + "/old")));
    assertEquals("new saver", opened(as(APPRAISER).get(REPLACEMENTS + replacement + "/new")));
    assertEquals("old saver", shownIn(course));

    var approved = act(APPRAISER, replacement, "approval").then();

    approved.statusCode(200).body("state", equalTo("APPLIED")).body("appraised", equalTo(true));
    assertEquals("new saver", shownIn(course));
    as(APPRAISER).get(REPLACEMENTS).then().body("items.id", not(hasItem(replacement)));
    assertEquals(
        1L,
        database
            .createNativeQuery(
                """
                select count(*) from videos.replacement
                where id = ?1 and reason = 'Tiếng bị rè' and decided_by <> owner_id
                  and old_sha256 is not null and new_sha256 is not null\
                """,
                Long.class)
            .setParameter(1, UUID.fromString(replacement))
            .getSingleResult());
  }

  @Test
  void whatWasHandedInIsAppraisedToo() {
    var media = ready(12.5, "old saver");
    var course = draftWith(media);
    var replacement = proposed(media, ready(12.5, "new saver"));
    steps.submit(course).then().statusCode(200);

    var refusal = act(INSTRUCTOR, replacement, "application").then();

    refusal.statusCode(409).body("type", equalTo("/problems/approval-needed"));
    assertEquals("old saver", shownIn(course));
  }

  @Test
  void aNewFileThatALessonShowsByNowTakesNoPlace() {
    var media = ready(12.5, "old saver");
    var upload = ready(12.5, "new saver");
    var replacement = proposed(media, upload);
    var course = draftWith(upload);

    var refusal = act(INSTRUCTOR, replacement, "application").then();

    refusal.statusCode(409).body("type", equalTo("/problems/video-in-use"));
    assertEquals("new saver", shownIn(course));
  }

  @Test
  void theOldFilesStayWhileTheirAddressesOpen() {
    var media = ready(12.5, "old saver");
    var upload = ready(12.5, "new saver");

    act(INSTRUCTOR, proposed(media, upload), "application").then().statusCode(200);

    assertEquals(
        1L,
        database
            .createNativeQuery(
                """
                select count(*) from media.sweep_order
                where media_id = ?1 and due_at > now() + interval '11 hours'\
                """,
                Long.class)
            .setParameter(1, media)
            .getSingleResult());
    assertTrue(
        store.list("media/" + media + "/").stream().anyMatch(key -> key.endsWith("saver.mp4")));
  }

  @Test
  void ofTwoDecisionsAtOnceOneCounts() throws Exception {
    var media = ready(12.5, "old saver");
    issuedWith(media);
    var replacement = proposed(media, ready(12.5, "new saver"));
    token(APPRAISER);
    token(ADMIN);

    var answers = AtOnce.times(4, () -> act(APPRAISER, replacement, "approval"));

    assertEquals(
        Map.of(200, 1L, 409, 3L),
        answers.stream().collect(groupingBy(Response::statusCode, counting())));
  }

  @Test
  void anotherLengthIsRefused() {
    var media = ready(12.5, "old saver");
    var course = issuedWith(media);
    var replacement = proposed(media, ready(14, "new saver"));

    var refusal = act(APPRAISER, replacement, "approval").then();

    refusal
        .statusCode(409)
        .body("type", equalTo("/problems/length-differs"))
        .body("detail", containsString("phiên bản mới"));
    assertEquals("old saver", shownIn(course));
    as(INSTRUCTOR)
        .get(REPLACEMENTS + replacement)
        .then()
        .body("sameLength", equalTo(false))
        .body("state", equalTo("OPEN"));
  }

  @Test
  void whatIsNotTranscodedYetTakesNothingsPlace() {
    var media = ready(12.5, "old saver");
    var course = draftWith(media);
    var upload = uploaded();
    var replacement = proposed(media, upload);

    act(INSTRUCTOR, replacement, "application")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/not-ready"));
    as(INSTRUCTOR).post("/api/v1/media/" + upload + "/cancellation").then().statusCode(200);

    act(INSTRUCTOR, replacement, "application").then().statusCode(409);
    assertEquals("old saver", shownIn(course));
    as(INSTRUCTOR).get(REPLACEMENTS + replacement).then().body("uploadState", equalTo("CANCELLED"));
  }

  @Test
  void aRefusalSaysWhyAndChangesNothing() {
    var media = ready(12.5, "old saver");
    var course = issuedWith(media);
    var replacement = proposed(media, ready(12.5, "new saver"));

    as(APPRAISER)
        .body(Map.of("comment", "Thiếu phần đầu"))
        .post(REPLACEMENTS + replacement + "/refusal")
        .then()
        .statusCode(200)
        .body("state", equalTo("REFUSED"))
        .body("comment", equalTo("Thiếu phần đầu"));

    assertEquals("old saver", shownIn(course));
    act(APPRAISER, replacement, "approval").then().statusCode(409);
  }

  @Test
  void oneProposalOfAVideoIsOpenAndItsFileIsNotDeleted() {
    var media = ready(12.5, "old saver");
    draftWith(media);
    var upload = uploaded();
    var replacement = proposed(media, upload);

    propose(media, uploaded())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/replacement-open"));
    remove(upload).then().statusCode(409);

    act(INSTRUCTOR, replacement, "withdrawal").then().statusCode(200);
    remove(upload).then().statusCode(204);
    as(INSTRUCTOR)
        .queryParam("mine", true)
        .queryParam("size", 1)
        .get(REPLACEMENTS)
        .then()
        .body("items.state", contains("WITHDRAWN"));
  }

  @Test
  void aVideoInUseAndAVideoItselfTakeNoPlace() {
    var media = ready(12.5, "old saver");
    var used = ready(12.5, "another");
    draftWith(used);

    propose(media, used).then().statusCode(409);

    propose(media, media).then().statusCode(400);
    propose(media, videos.upload(token(ADMIN))).then().statusCode(404);
    propose(uploaded(), uploaded())
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/not-ready"));
  }

  @Test
  void othersSeeAndDecideNothing() {
    var media = ready(12.5, "old saver");
    issuedWith(media);
    var replacement = proposed(media, ready(12.5, "new saver"));

    act(INSTRUCTOR, replacement, "approval").then().statusCode(403);
    act(ADMIN, replacement, "application").then().statusCode(404);
    act(APPRAISER, replacement, "withdrawal").then().statusCode(404);

    as(INSTRUCTOR).get(REPLACEMENTS + UUID.randomUUID()).then().statusCode(404);
    as(INSTRUCTOR).get(REPLACEMENTS + replacement).then().body("decidable", equalTo(false));
  }

  private String shownIn(UUID course) {
    return opened(
        as(INSTRUCTOR).get(COURSES + course + "/lessons/" + lessonOf(course) + "/playback"));
  }

  private static String opened(Response playback) {
    String address = playback.then().statusCode(200).extract().path("dataSaverUrl");
    return RestAssured.given().urlEncodingEnabled(false).get(URI.create(address)).asString();
  }
}
