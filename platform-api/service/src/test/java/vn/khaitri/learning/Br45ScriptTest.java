package vn.khaitri.learning;

import static java.util.stream.Collectors.toMap;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.authoring.event.CoursePublished.Lesson;
import vn.khaitri.contract.learning.event.LearnerSeen;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.shared.Ids;

/**
 * BR-45: a script that knows every address gets not one period more than the clock allows. The
 * course has 20 readings of a minute, with two periods each, and five videos of 36 seconds.
 */
@QuarkusTest
class Br45ScriptTest extends EnrolledLearner {
  private static final int READINGS = 20;
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @Inject Session session;

  private final List<Lesson> readings = new ArrayList<>();
  private final List<Lesson> videos = new ArrayList<>();

  @BeforeEach
  void enrolInLongRun() {
    IntStream.range(0, READINGS)
        .forEach(n -> readings.add(Stage.lesson(LessonKind.TEXT, Requirement.MANDATORY)));
    IntStream.range(0, 5).forEach(n -> videos.add(stage.video(36)));
    var text =
        List.of(
            new Block(Ids.next(), BlockKind.TEXT, "<p>" + "chữ ".repeat(500) + "</p>", null, null));
    course =
        stage.course(
            0,
            readings.stream().collect(toMap(Lesson::lessonId, lesson -> text)),
            Stage.module(
                ModuleOrder.FREE,
                Stream.concat(readings.stream(), videos.stream()).toArray(Lesson[]::new)));
    runId = enrolIn(course);
    // What the learner did in other tests gives no head start here.
    openWatching(runId, videos.getLast());
  }

  @Test
  void readingsAreNotDoneByPressingAButton() {
    var answers = readings.stream().map(this::markAsRead).toList();

    answers.forEach(
        answer -> answer.then().statusCode(409).body("type", equalTo("/problems/read-too-soon")));
    assertPeriods(0);
  }

  @Test
  void readingsThatWereOpenedAllAtOnceAreReadOneAfterTheOther() throws Exception {
    readings.forEach(reading -> lesson(reading).body("readSeconds", equalTo(60)));
    stage.timePasses(learnerId, A_MINUTE);

    var answers = atOnce(this::markAsRead, readings);

    assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
    assertPeriods(2);
    stage.timePasses(learnerId, A_MINUTE.minusSeconds(5));
    assertEquals(
        List.of(409),
        readings.stream()
            .filter(reading -> !isCompleted(reading))
            .map(reading -> markAsRead(reading).statusCode())
            .distinct()
            .toList());
  }

  @Test
  void anHonestReaderIsToldHowLongAndThenLetOn() {
    var reading = readings.getFirst();
    lesson(reading).body("readSeconds", equalTo(60));
    stage.timePasses(learnerId, Duration.ofSeconds(20));

    var soon = markAsRead(reading);

    soon.then().statusCode(409);
    lesson(reading).body("readSeconds", lessThanOrEqualTo(40));
    stage.timePasses(learnerId, Duration.ofSeconds(40));
    markAsRead(reading).then().statusCode(200);
    markAsRead(reading).then().statusCode(200);
    lesson(reading).body("readSeconds", equalTo(0));
  }

  @Test
  void oneReportOfAWholeVideoEarnsNothing() {
    var first = videos.getFirst();
    var opened = openWatching(runId, first);

    report(runId, first, opened, 0, 36)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/watched-too-fast"));
    report(runId, videos.get(1), opened, 0, 10)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/watch-session-unknown"));
    report(runId, first, UUID.randomUUID(), 0, 10).then().statusCode(409);

    assertEquals(List.of("FOREIGN 1", "TOO_FAST 1"), flags(first));
    assertEquals(List.of("FOREIGN 1"), flags(videos.get(1)));
    lesson(first).body("watchedPercent", equalTo(0));
  }

  @Test
  void aVideoInCrumbsEarnsNoMoreThanInOnePiece() {
    var first = videos.getFirst();
    var opened = openWatching(runId, first);
    for (int from = 0; from < 36; from += 12) {
      report(runId, first, opened, from, from + 12).then().statusCode(200);
    }

    eventually().untilAsserted(() -> lesson(first).body("resumeAt", equalTo(36.0f)));
    lesson(first).body("watchedPercent", lessThanOrEqualTo(5)).body("completed", equalTo(false));
  }

  @Test
  void allVideosAtOnceEarnTogetherWhatTheClockAllows() {
    var opened =
        videos.stream().collect(toMap(Function.identity(), video -> openWatching(runId, video)));
    stage.timePasses(learnerId, Duration.ofSeconds(40));

    for (var video : videos) {
      boolean last = video.equals(videos.getLast());
      report(runId, video, opened.get(video), 0, last ? 36 : 12)
          .then()
          .statusCode(200)
          .body("current", equalTo(last));
      report(runId, video, opened.get(video), 12, 24).then().statusCode(200);
      report(runId, video, opened.get(video), 24, 36).then().statusCode(200);
    }

    eventually().untilAsserted(() -> lesson(videos.getLast()).body("completed", equalTo(true)));
    eventually()
        .untilAsserted(
            () -> videos.forEach(video -> lesson(video).body("resumeAt", equalTo(resumed(video)))));
    assertEquals(1, videos.stream().filter(this::isCompleted).count());
  }

  @Test
  void whoComesBackGoesOnWithWhatCountedBefore() {
    var first = videos.getFirst();
    report(first, 0, 18).then().statusCode(200);
    eventually().untilAsserted(() -> lesson(first).body("resumeAt", equalTo(18.0f)));
    lesson(first).body("watchedPercent", equalTo(50));

    report(first, 18, 36).then().statusCode(200);

    eventually().untilAsserted(() -> lesson(first).body("completed", equalTo(true)));
  }

  @Test
  void nobodyReadsWhileTheyWatch() {
    var reading = readings.getFirst();
    lesson(reading).statusCode(200);
    stage.timePasses(learnerId, A_MINUTE);
    report(videos.getFirst(), 0, 10).then().statusCode(200);
    eventually().untilAsserted(() -> lesson(videos.getFirst()).body("resumeAt", equalTo(10.0f)));

    var answer = markAsRead(reading);

    answer.then().statusCode(409);
  }

  @Test
  void whoOpensALessonIsSeenOnceADay() {
    lesson(readings.getFirst()).statusCode(200);
    lesson(readings.get(1)).statusCode(200);

    eventually().until(() -> seen() > 0);
    readings.forEach(reading -> lesson(reading).statusCode(200));
    tell(new LearnerSeen(learnerId, UUID.randomUUID(), Instant.EPOCH));
    eventually()
        .until(
            () ->
                topics.published(LearnerSeen.class).stream()
                    .anyMatch(event -> event.at().equals(Instant.EPOCH)));
    assertEquals(1, seen());
  }

  private long seen() {
    return topics.published(LearnerSeen.class).stream()
        .filter(event -> event.runId().toString().equals(runId))
        .count();
  }

  /** A video that was watched to its end starts again. */
  private float resumed(Lesson video) {
    return isCompleted(video) ? 0 : 36;
  }

  private boolean isCompleted(Lesson lesson) {
    return lesson(lesson).extract().path("completed");
  }

  private void assertPeriods(int periods) {
    assertEquals(periods, progress().extract().jsonPath().getDouble("periodsDone.practice"), 0.001);
  }

  private List<Response> atOnce(Function<Lesson, Response> act, List<Lesson> lessons)
      throws Exception {
    as(DemoAccount.LEARNER);
    var answers = new ArrayList<Response>();
    try (var threads = Executors.newFixedThreadPool(lessons.size())) {
      var running =
          lessons.stream().map(lesson -> threads.submit(() -> act.apply(lesson))).toList();
      for (var answer : running) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  private List<String> flags(Lesson lesson) {
    var found = new ArrayList<String>();
    inTransaction(
        () ->
            found.addAll(
                session
                    .createNativeQuery(
                        """
                        select concat(kind, ' ', reports) from learning.watch_flag
                        where run_id = :run and lesson_id = :lesson order by kind
                        """,
                        String.class)
                    .setParameter("run", UUID.fromString(runId))
                    .setParameter("lesson", lesson.lessonId())
                    .getResultList()));
    return found;
  }
}
