package vn.khaitri.authoring;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.local.DemoAccount.APPRAISER;
import static vn.khaitri.local.DemoAccount.INSTRUCTOR;
import static vn.khaitri.testing.CourseSteps.COURSES;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.AddLesson;
import vn.khaitri.contract.authoring.AppraiseCourse.Verdict;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.CourseSteps;

/** Other people's courses, and the rule that nobody appraises their own (S0 Phụ lục 4). */
@QuarkusTest
class StrangersCourseTest extends ApiTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

  @Inject CourseRepository courses;
  @Inject OutlineDrafting outline;
  @Inject EntityManager database;

  private final CourseSteps steps = new CourseSteps(this::as);

  private UUID courseBy(UUID author) {
    var course = new Course(author, "Khoá của người khác", "", NOW);
    inTransaction(() -> courses.persist(course));
    return course.id();
  }

  private UUID lessonOf(UUID course, UUID author) {
    return QuarkusTransaction.requiringNew()
        .call(() -> outline.addLesson(author, course, new AddLesson(LessonKind.TEXT, "Bài")))
        .id();
  }

  private UUID appraiserId() {
    return UUID.fromString(as(APPRAISER).get("/api/v1/me").path("id"));
  }

  @Test
  void anotherInstructorsCourseIsAsUnknownAsOneThatNeverWas() {
    var author = UUID.randomUUID();
    var id = courseBy(author);
    var course = COURSES + id;
    var lesson = course + "/lessons/" + lessonOf(id, author);
    var description = Map.of("title", "a", "summary", "", "revision", 0);
    var text = Map.of("title", "a", "blocks", List.of(), "revision", 0);

    assertEquals(404, as(INSTRUCTOR).get(course).statusCode());
    assertEquals(404, as(INSTRUCTOR).body(description).put(course).statusCode());
    assertEquals(
        404,
        as(INSTRUCTOR)
            .body(Map.of("kind", "TEXT", "title", "a"))
            .post(course + "/lessons")
            .statusCode());
    assertEquals(404, as(INSTRUCTOR).body(text).put(lesson).statusCode());
    assertEquals(404, as(INSTRUCTOR).delete(lesson).statusCode());
    assertEquals(
        404, as(INSTRUCTOR).body(Map.of("position", 0)).post(lesson + "/position").statusCode());
    assertEquals(404, as(INSTRUCTOR).post(course + "/submission").statusCode());
    assertEquals(404, as(INSTRUCTOR).get(lesson).statusCode());
    assertEquals(404, as(INSTRUCTOR).get(course + "/lessons").statusCode());
    assertEquals(404, as(INSTRUCTOR).get(course + "/facts").statusCode());
    assertEquals(
        404, as(INSTRUCTOR).body("{\"mediaId\": null}").put(lesson + "/video").statusCode());
    assertEquals(404, as(INSTRUCTOR).get(lesson + "/playback").statusCode());
    as(INSTRUCTOR).get(COURSES).then().body("items.id", not(hasItem(id.toString())));
  }

  @Test
  void aLessonOfAnotherCourseIsNotFoundInThisOne() {
    var mine = steps.createComplete("Khoá này");
    var other = steps.create("Khoá kia");
    var lesson = steps.addLesson(other, LessonKind.TEXT, "Bài");

    var refusal = as(INSTRUCTOR).delete(COURSES + mine + "/lessons/" + lesson).then();

    refusal.statusCode(404);
    as(INSTRUCTOR).get(COURSES + other).then().body("modules[0].lessons.size()", equalTo(1));
  }

  @Test
  void anInstructorNeitherAppraisesNorPublishes() {
    var course = steps.createComplete("Khoá tự duyệt");
    steps.submit(course).then().statusCode(200);

    assertEquals(
        403,
        as(INSTRUCTOR)
            .body(Map.of("verdict", "APPROVE", "comment", ""))
            .post(COURSES + course + "/appraisal")
            .statusCode());
    assertEquals(
        403,
        as(INSTRUCTOR)
            .body(CourseSteps.DECISION)
            .post(COURSES + course + "/publication")
            .statusCode());
  }

  @Test
  void anAppraiserDoesNotAppraiseTheirOwnCourse() {
    var author = appraiserId();
    var course = courseBy(author);
    inTransaction(() -> courses.findLocked(course).orElseThrow().submit(author, NOW));

    var refusal = steps.appraise(course, "APPROVE", "").then();

    refusal.statusCode(403).body("type", equalTo("/problems/own-course"));
  }

  @Test
  void anAppraiserDoesNotPublishTheirOwnCourse() {
    var author = appraiserId();
    var id = courseBy(author);
    inTransaction(
        () -> {
          var course = courses.findLocked(id).orElseThrow();
          course.submit(author, NOW);
          course.appraise(UUID.randomUUID(), Verdict.APPROVE, "", NOW);
        });

    var refusal = steps.publish(id).then();

    refusal.statusCode(403).body("type", equalTo("/problems/own-course"));
  }

  @Test
  void theDatabaseItselfRefusesAnAuthorAsAppraiserOrPublisher() {
    var id = courseBy(UUID.randomUUID());

    assertRefused("course_author_is_not_appraiser", "appraiser_id = author_id", id);
    assertRefused("course_author_is_not_publisher", "publisher_id = author_id", id);
    var colleague = ", co_authors = array[author_id, id], hands = array[author_id, id]";
    assertRefused("course_hands_do_not_appraise", "appraiser_id = id" + colleague, id);
    assertRefused("course_hands_do_not_publish", "publisher_id = id" + colleague, id);
  }

  @Test
  void theProgramCannotChangeWhatWasPublished() {
    var course = steps.createComplete("Khoá bất biến");
    steps.bringOut(course);

    var refusal =
        assertThrows(
            PersistenceException.class,
            () ->
                execute(
                    "update authoring.course_version set title = 'Khác' where course_id = :id",
                    course));

    assertTrue(refusal.getMessage().contains("permission denied"), refusal.getMessage());
  }

  private void assertRefused(String constraint, String change, UUID id) {
    var refusal =
        assertThrows(
            PersistenceException.class,
            () -> execute("update authoring.course set " + change + " where id = :id", id));
    assertTrue(refusal.getMessage().contains(constraint), refusal.getMessage());
  }

  private void execute(String statement, UUID id) {
    inTransaction(
        () -> database.createNativeQuery(statement).setParameter("id", id).executeUpdate());
  }
}
