package vn.khaitri.enrolment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.enrolment.event.LearnerEnrolled;
import vn.khaitri.contract.enrolment.event.LearnerWithdrew;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.PublishedCourses;
import vn.khaitri.testing.Topics;

@QuarkusTest
class EnrolmentTest extends ApiTest {
  private static final String ENROLMENTS = "/api/v1/enrolments";

  private final CoursePublished course = course(UUID.randomUUID(), 1);

  @Inject Topics topics;
  private String runId;

  @BeforeEach
  void openARun() {
    runId = publish(course);
  }

  @Test
  void aLearnerEnrolsInAnOpenRun() {
    var answer = enrol(DemoAccount.LEARNER, runId);

    answer
        .then()
        .statusCode(200)
        .body("runId", equalTo(runId))
        .body("courseId", equalTo(course.courseId().toString()))
        .body("courseTitle", equalTo(course.title()));
    as(DemoAccount.LEARNER).get(ENROLMENTS).then().body("items.runId", hasItem(runId));
    as(DemoAccount.LEADER).get(ENROLMENTS).then().body("items.runId", not(hasItem(runId)));
  }

  @Test
  void fiftyCallsAtOnceMakeOneEnrolmentAndTellItOnce() throws Exception {
    var token = token(DemoAccount.LEARNER);

    var ids =
        atOnce(50, () -> enrol(token, runId).then().statusCode(200).extract().<String>path("id"));

    assertEquals(1, ids.size());
    withdraw(DemoAccount.LEARNER, ids.iterator().next()).then().statusCode(204);
    eventually().until(() -> withdrew() == 1);
    assertEquals(1, enrolled());
  }

  @Test
  void whoWithdrawsMayComeBackToTheSameEnrolment() {
    String id = enrol(DemoAccount.LEARNER, runId).path("id");
    withdraw(DemoAccount.LEARNER, id).then().statusCode(204);
    as(DemoAccount.LEARNER).get(ENROLMENTS).then().body("items.id", not(hasItem(id)));

    String again = enrol(DemoAccount.LEARNER, runId).path("id");

    assertEquals(id, again);
    as(DemoAccount.LEARNER).get(ENROLMENTS).then().body("items.id", hasItem(id));
    eventually().until(() -> enrolled() == 2);
  }

  @Test
  void aLateRetryDoesNotBringBackWhoLeft() {
    var key = UUID.randomUUID().toString();
    var body = Map.of("runId", runId);
    var asked = as(DemoAccount.LEARNER).header("Idempotency-Key", key).body(body);
    String id = asked.post(ENROLMENTS).then().statusCode(200).extract().path("id");
    withdraw(DemoAccount.LEARNER, id).then().statusCode(204);

    var retry = as(DemoAccount.LEARNER).header("Idempotency-Key", key).body(body).post(ENROLMENTS);

    retry.then().statusCode(200).body("id", equalTo(id));
    as(DemoAccount.LEARNER).get(ENROLMENTS).then().body("items.id", not(hasItem(id)));
  }

  @Test
  void withdrawingTwiceIsToldOnce() {
    String id = enrol(DemoAccount.LEARNER, runId).path("id");
    withdraw(DemoAccount.LEARNER, id).then().statusCode(204);

    withdraw(DemoAccount.LEARNER, id).then().statusCode(204);

    enrol(DemoAccount.LEARNER, runId).then().statusCode(200);
    eventually().until(() -> enrolled() == 2);
    assertEquals(1, withdrew());
  }

  @Test
  void anothersEnrolmentIsNotThere() {
    String id = enrol(DemoAccount.LEARNER, runId).path("id");

    var answer = withdraw(DemoAccount.LEADER, id);

    answer.then().statusCode(404).body("type", equalTo("/problems/enrolment-unknown"));
    as(DemoAccount.LEARNER).get(ENROLMENTS).then().body("items.id", hasItem(id));
  }

  @Test
  void anUnknownRunIsNotThere() {
    var answer = enrol(DemoAccount.LEARNER, UUID.randomUUID().toString());

    answer.then().statusCode(404).body("type", equalTo("/problems/run-unknown"));
  }

  @Test
  void aClosedRunTakesNobody() {
    publish(course(course.courseId(), 2));

    var answer = enrol(DemoAccount.LEARNER, runId);

    answer.then().statusCode(409).body("type", equalTo("/problems/run-closed"));
    as(DemoAccount.LEARNER).get(ENROLMENTS).then().body("items.runId", not(hasItem(runId)));
  }

  @Test
  void whoIsInARunThatClosesStaysInIt() {
    String id = enrol(DemoAccount.LEARNER, runId).path("id");
    publish(course(course.courseId(), 2));

    var answer = enrol(DemoAccount.LEARNER, runId);

    answer.then().statusCode(200).body("id", equalTo(id));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}",
        "{\"runId\":null}",
        "{\"runId\":\"no id\"}",
        "{\"runId\":[]}",
        "{\"runId\":\"%s\",\"learnerId\":\"%s\"}",
        "null",
        "["
      })
  void aBodyThatIsNotAnEnrolmentIsRefused(String body) {
    var answer = as(DemoAccount.LEARNER).body(body.replace("%s", runId)).post(ENROLMENTS);

    answer.then().statusCode(400).contentType("application/problem+json");
    as(DemoAccount.LEARNER).get(ENROLMENTS).then().body("items.runId", not(hasItem(runId)));
  }

  @Test
  void whoIsNoLearnerMayNotEnrol() {
    var answer = enrol(DemoAccount.INSTRUCTOR, runId);

    answer.then().statusCode(403).contentType("application/problem+json");
  }

  @Test
  void whoIsNotSignedInMayNotEnrol() {
    var answer = anonymous().body(request(runId)).post(ENROLMENTS);

    answer.then().statusCode(401).contentType("application/problem+json");
  }

  private static CoursePublished course(UUID courseId, int version) {
    return PublishedCourses.version(
        courseId,
        version,
        "Kỹ năng số " + version,
        List.of(PublishedCourses.lesson(LessonKind.TEXT, "Mở đầu", null)));
  }

  /** The run that takes learners once the catalog has heard. */
  private String publish(CoursePublished published) {
    tell(published);
    return eventually()
        .until(
            () ->
                anonymous()
                    .get("/api/v1/catalog/courses/" + published.courseId())
                    .<String>path(
                        "runs.find { it.name == '%s' }?.runId".formatted(published.title())),
            id -> id != null);
  }

  private Response enrol(DemoAccount account, String run) {
    return enrol(token(account), run);
  }

  private Response enrol(String token, String run) {
    return anonymous().auth().oauth2(token).body(request(run)).post(ENROLMENTS);
  }

  private static String request(String run) {
    return "{\"runId\":\"" + run + "\"}";
  }

  private Response withdraw(DemoAccount account, String enrolmentId) {
    return as(account).delete(ENROLMENTS + "/" + enrolmentId);
  }

  private long enrolled() {
    return topics.published(LearnerEnrolled.class).stream()
        .filter(event -> event.runId().toString().equals(runId))
        .count();
  }

  private long withdrew() {
    return topics.published(LearnerWithdrew.class).stream()
        .filter(event -> event.runId().toString().equals(runId))
        .count();
  }

  private static <T> Set<T> atOnce(int callers, Callable<T> call) throws Exception {
    var gate = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(callers)) {
      var answers =
          IntStream.range(0, callers)
              .mapToObj(
                  caller ->
                      threads.submit(
                          () -> {
                            gate.await();
                            return call.call();
                          }))
              .toList();
      gate.countDown();
      var distinct = new HashSet<T>();
      for (var answer : answers) {
        distinct.add(answer.get());
      }
      return distinct;
    }
  }
}
