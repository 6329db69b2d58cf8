package vn.khaitri.learning;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.assessment.event.AssessmentPassed;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.courserun.event.CourseRunOpened;
import vn.khaitri.contract.enrolment.event.LearnerEnrolled;
import vn.khaitri.contract.learning.event.LessonCompleted;
import vn.khaitri.contract.learning.event.LessonWatched;
import vn.khaitri.contract.learning.event.RequirementsMet;
import vn.khaitri.courserun.CourseRun;
import vn.khaitri.courserun.CourseRuns;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.Topics;

/** The handlers, called as the inbox calls them but without its memory. */
@QuarkusTest
class LearningEventsTest extends ApiTest {
  private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

  @Inject Stage stage;
  @Inject Topics topics;
  @Inject CourseRuns courseRuns;
  @Inject LearnerRuns learnerRuns;
  @Inject Completions completions;
  @Inject OnLearnerEnrolled onLearnerEnrolled;
  @Inject OnAssessmentPassed onAssessmentPassed;
  @Inject OnLessonWatched onLessonWatched;

  private CoursePublished.Lesson video;
  private CoursePublished.Lesson quiz;
  private CourseRun run;

  @BeforeEach
  void openARun() {
    video = stage.video(60);
    quiz = Stage.quiz();
    var published = stage.course(video, quiz);
    tell(published);
    run =
        eventually()
            .until(
                () ->
                    topics.published(CourseRunOpened.class).stream()
                        .filter(opened -> opened.versionId().equals(published.versionId()))
                        .flatMap(opened -> courseRuns.find(opened.runId()).stream())
                        .findFirst()
                        .orElse(null),
                found -> found != null);
  }

  @Test
  void eventsInAnyOrderAndTwiceLeaveTheSameState() {
    var orders = permutations(List.of(0, 1, 2, 3));
    var learners = orders.stream().map(order -> UUID.randomUUID()).toList();

    IntStream.range(0, orders.size())
        .forEach(
            index -> {
              var acts = acts(learners.get(index));
              var order = orders.get(index);
              order.forEach(act -> inTransaction(acts.get(act)));
              order.reversed().forEach(act -> inTransaction(acts.get(act)));
            });

    assertEquals(1, learners.stream().map(this::state).collect(toSet()).size());
    var state = state(learners.getFirst());
    assertEquals(START.plusSeconds(300), state.completedAt());
    assertEquals(60_000, state.watched().length());
    assertEquals(60_000, state.watched().position());
    eventually().until(() -> met().stream().distinct().count() == orders.size());
    assertEquals(orders.size(), met().size());
    assertEquals(2L * orders.size(), lessonsCompleted());
  }

  @Test
  void aBatchLeavesTheStateOfItsEventsOneByOne() {
    var together = UUID.randomUUID();
    var oneByOne = UUID.randomUUID();
    inTransaction(
        () ->
            onLessonWatched.onAll(
                List.of(
                    watched(together, 40, 50, 9),
                    watched(together, 0, 20, 5),
                    watched(together, 10, 30, 7),
                    watched(together, 0, 20, 5))));

    for (var report :
        List.of(
            watched(oneByOne, 0, 20, 5),
            watched(oneByOne, 10, 30, 7),
            watched(oneByOne, 40, 50, 9))) {
      inTransaction(() -> onLessonWatched.on(report));
    }

    assertEquals(state(oneByOne), state(together));
    assertEquals(40_000, state(together).watched().length());
    assertEquals(50_000, state(together).watched().position());
  }

  @Test
  void anEarlierPassHeardOfLaterIsWhenTheLessonWasCompleted() {
    var learner = UUID.randomUUID();
    inTransaction(() -> onAssessmentPassed.on(passed(learner, 500)));

    inTransaction(() -> onAssessmentPassed.on(passed(learner, 400)));

    assertEquals(START.plusSeconds(400), state(learner).quizCompletedAt());
  }

  @Test
  void theLastTwoLessonsCompletedAtOnceDoNotMissEachOther() throws Exception {
    var learners = IntStream.range(0, 20).mapToObj(number -> UUID.randomUUID()).toList();
    learners.forEach(learner -> inTransaction(acts(learner).getFirst()));

    for (var learner : learners) {
      atOnce(
          () -> completions.complete(learner, run, video.lessonId(), START),
          () -> completions.complete(learner, run, quiz.lessonId(), START));
    }

    learners.forEach(learner -> assertNotNull(state(learner).completedAt()));
    eventually().until(() -> met().stream().distinct().count() == learners.size());
    assertEquals(learners.size(), met().size());
  }

  @Test
  void aReportThatNoPlayerMakesChangesNothing() {
    var learner = UUID.randomUUID();
    var backwards = watched(learner, 20, 10, 5);

    assertThrows(
        IllegalArgumentException.class,
        () ->
            inTransaction(
                () -> onLessonWatched.onAll(List.of(watched(learner, 0, 10, 4), backwards))));

    assertEquals(Map.of(), learnerRun(learner).traces().watched());
  }

  private List<Runnable> acts(UUID learner) {
    return List.of(
        () ->
            onLearnerEnrolled.on(
                new LearnerEnrolled(
                    UUID.randomUUID(), learner, run.runId(), run.courseId(), Instant.EPOCH)),
        () -> onLessonWatched.on(watched(learner, 0, 30, 30)),
        () -> onLessonWatched.on(watched(learner, 30, 60, 60)),
        () -> onAssessmentPassed.on(passed(learner, 300)));
  }

  /**
   * @param from seconds, like all of them
   */
  private LessonWatched watched(UUID learner, int from, int to, int second) {
    return new LessonWatched(
        learner,
        run.runId(),
        video.lessonId(),
        video.mediaId(),
        1000 * from,
        1000 * to,
        START.plusSeconds(second),
        null,
        null,
        null);
  }

  private AssessmentPassed passed(UUID learner, int second) {
    return new AssessmentPassed(
        learner, run.runId(), quiz.lessonId(), 100, START.plusSeconds(second));
  }

  /** What may not differ; without the learner's id and what the clock of this run says. */
  private record State(
      int percent,
      @Nullable Instant completedAt,
      List<Instant> completions,
      @Nullable Instant quizCompletedAt,
      @Nullable Watched watched) {}

  private State state(UUID learner) {
    var learnerRun = learnerRun(learner);
    return new State(
        learnerRun.view(START).percent(),
        learnerRun.view(START).completedAt(),
        learnerRun.traces().completedAt().values().stream().sorted().toList(),
        learnerRun.traces().completedAt().get(quiz.lessonId()),
        learnerRun.watched(video.lessonId()).map(LearningEventsTest::ofAnyone).orElse(null));
  }

  private static Watched ofAnyone(Watched row) {
    return new Watched(
        new UUID(0, 0),
        row.runId(),
        row.lessonId(),
        row.length(),
        row.credited(),
        row.duration(),
        row.lastAt(),
        row.position(),
        row.completed());
  }

  private LearnerRun learnerRun(UUID learner) {
    return QuarkusTransaction.requiringNew().call(() -> learnerRuns.of(learner, run));
  }

  private List<UUID> met() {
    return topics.published(RequirementsMet.class).stream()
        .filter(event -> event.runId().equals(run.runId()))
        .map(RequirementsMet::learnerId)
        .toList();
  }

  private long lessonsCompleted() {
    return topics.published(LessonCompleted.class).stream()
        .filter(event -> event.runId().equals(run.runId()))
        .count();
  }

  private void atOnce(Runnable one, Runnable other) throws Exception {
    var gate = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var running =
          List.of(one, other).stream()
              .map(
                  act ->
                      threads.submit(
                          () -> {
                            gate.await();
                            inTransaction(act);
                            return null;
                          }))
              .toList();
      for (var act : running) {
        act.get();
      }
    }
  }

  private static <T> List<List<T>> permutations(List<T> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<T>>();
    for (var first : items) {
      var others = new ArrayList<>(items);
      others.remove(first);
      for (var rest : permutations(others)) {
        var order = new ArrayList<T>();
        order.add(first);
        order.addAll(rest);
        all.add(order);
      }
    }
    return all;
  }
}
