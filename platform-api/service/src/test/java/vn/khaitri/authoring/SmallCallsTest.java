package vn.khaitri.authoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.local.DemoAccount.ADMIN;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.testing.CourseSteps.COURSES;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.CourseSteps;
import vn.khaitri.testing.Statements;
import vn.khaitri.testing.VideoSteps;

/** Pages of authors ask for what they show, and no more is read or sent. */
@QuarkusTest
class SmallCallsTest extends ApiTest {
  private static final String LONG =
      "<p>" + "Chuyển đổi số là việc của mọi nhà. ".repeat(2_000) + "</p>";

  /** Of an outline of any size. */
  private static final int FACTS_OF_A_LESSON = 600;

  @Inject Statements statements;
  @Inject VideoSteps videos;
  @Inject EntityManager database;

  private final CourseSteps steps = new CourseSteps(this::as);

  private UUID longLesson(UUID course) {
    var lesson = steps.addLesson(course, LessonKind.TEXT, "Bài dài");
    steps.write(course, lesson, LONG, 0).then().statusCode(200);
    return lesson;
  }

  private String outline(UUID course) {
    return as(INSTRUCTOR).get(COURSES + course).then().statusCode(200).extract().asString();
  }

  @Test
  void anOutlineHasNoneOfTheWords() {
    var course = steps.create("Khoá nhiều chữ");
    longLesson(course);
    int one = outline(course).length();
    longLesson(course);

    var two = outline(course);

    assertTrue(two.length() < one + FACTS_OF_A_LESSON, two.length() + " after " + one);
    assertTrue(!two.contains("Chuyển đổi số"), two);
  }

  @Test
  void anOutlineTakesAsManyStatementsForTenLessonsAsForOne() {
    var course = steps.create("Khoá mười bài");
    longLesson(course);
    long one = statements.of(() -> outline(course));
    for (int lesson = 0; lesson < 9; lesson++) {
      longLesson(course);
    }

    long ten = statements.of(() -> outline(course));

    assertEquals(one, ten);
  }

  @Test
  void aWriteAnswersNoWordsAndTakesFewStatements() {
    var course = steps.create("Khoá tự lưu");
    var lesson = longLesson(course);
    var revision = new AtomicInteger(1);

    long taken =
        statements.of(
            () ->
                steps
                    .write(course, lesson, LONG, revision.getAndIncrement())
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Chuyển đổi số")))
                    .body("revision", equalTo(revision.get())));

    // The course under its lock, the lesson, its module, then both rows as they are now.
    assertEquals(5, taken);
  }

  @Test
  void allLessonsAreReadInAsManyStatementsAsOne() {
    var course = steps.create("Khoá đọc cả");
    longLesson(course);
    long one = statements.of(() -> as(INSTRUCTOR).get(COURSES + course + "/lessons"));
    for (int lesson = 0; lesson < 4; lesson++) {
      longLesson(course);
    }

    long five =
        statements.of(
            () ->
                as(INSTRUCTOR)
                    .get(COURSES + course + "/lessons")
                    .then()
                    .body("blocks", hasSize(5)));

    assertEquals(one, five);
  }

  @Test
  void aVideoIsSetBesideTheWordsThatSomebodyWrites() {
    var course = steps.create("Khoá vừa viết vừa tải");
    var lesson = steps.addLesson(course, LessonKind.VIDEO, "Xem");
    var media = videos.upload(token(INSTRUCTOR));
    steps.setVideo(course, lesson, media).then().statusCode(200).body("revision", equalTo(0));

    var written = steps.write(course, lesson, "<p>chữ</p>", 0).then();

    written.statusCode(200).body("revision", equalTo(1)).body("mediaId", equalTo(media.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, <p>chữ</p>, false",
    "TEXT, <p>&nbsp;</p>, true",
    "TEXT, <p><br></p>, true",
    "PRACTICE, <p>việc</p>, false",
    "DOCUMENT, <p>chữ</p>, true",
    "LINK, <p>chữ</p>, true",
    "VIDEO, <p>chữ</p>, false"
  })
  void lessonsFromBeforeItWasKeptSayWhetherTheyAreEmpty(
      LessonKind kind, String text, boolean empty) {
    var course = steps.create("Khoá cũ");
    var lesson = steps.addLesson(course, kind, "Bài");
    steps.write(course, lesson, text, 0).then().statusCode(200);
    as(INSTRUCTOR).get(COURSES + course).then().body("modules[0].lessons[0].empty", equalTo(empty));
    inTransaction(
        () ->
            database
                .createNativeQuery("update authoring.lesson set empty = null where id = :lesson")
                .setParameter("lesson", lesson)
                .executeUpdate());

    var old = as(INSTRUCTOR).get(COURSES + course).then();

    old.body("modules[0].lessons[0].empty", equalTo(empty));
  }

  @Test
  void manyVideosAreOneCallOfAsManyStatementsAsOneVideo() {
    var one = videos.upload(token(INSTRUCTOR));
    var more = Stream.generate(() -> videos.upload(token(INSTRUCTOR))).limit(3).toList();
    var all = Stream.concat(Stream.of(one), more.stream()).map(UUID::toString).toList();
    long forOne = statements.of(() -> list(List.of(one.toString())));

    long forAll = statements.of(() -> list(all));

    assertEquals(forOne, forAll);
  }

  @Test
  void aListOfVideosLeavesOutWhatIsNotTheCallers() {
    var mine = videos.upload(token(INSTRUCTOR));
    var theirs = videos.upload(token(ADMIN));

    var seen =
        as(INSTRUCTOR)
            .queryParam("ids", mine, theirs, UUID.randomUUID(), mine)
            .get("/api/v1/media")
            .then();

    seen.statusCode(200).body("id", contains(mine.toString())).body("state", contains("QUEUED"));
  }

  @Test
  void aListOfVideosIsBounded() {
    var most = Stream.generate(UUID::randomUUID).limit(500).toList();
    as(INSTRUCTOR).queryParam("ids", most).get("/api/v1/media").then().body("id", empty());
    var tooMany = Stream.generate(UUID::randomUUID).limit(501).toList();

    var refusal = as(INSTRUCTOR).queryParam("ids", tooMany).get("/api/v1/media").then();

    refusal.statusCode(400);
  }

  private void list(List<String> ids) {
    as(INSTRUCTOR)
        .queryParam("ids", ids)
        .get("/api/v1/media")
        .then()
        .statusCode(200)
        .body("id", hasSize(ids.size()));
  }
}
