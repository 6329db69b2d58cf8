package vn.khaitri.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.courserun.event.CourseRunOpened;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.Topics;

/** A list of runs costs the same number of statements however long it is. */
@QuarkusTest
class QueriesTest extends ApiTest {
  @Inject Stage stage;
  @Inject Topics topics;
  @Inject LearnerRuns learnerRuns;
  @Inject SessionFactory sessions;

  @BeforeEach
  void count() {
    sessions.getStatistics().setStatisticsEnabled(true);
  }

  @AfterEach
  void countNoMore() {
    sessions.getStatistics().setStatisticsEnabled(false);
  }

  @Test
  void tenRunsCostAsManyStatementsAsOne() {
    var runs = Stream.generate(this::open).limit(10).toList();
    long one = statements(runs.subList(0, 1));

    long ten = statements(runs);

    assertEquals(one, ten);
  }

  /** The least of several counts: other threads of the program may add theirs. */
  private long statements(List<UUID> runIds) {
    return Stream.generate(
            () -> {
              sessions.getStatistics().clear();
              inTransaction(
                  () ->
                      learnerRuns
                          .latest(UUID.randomUUID(), enrolledAt(runIds), 0, runIds.size())
                          .forEach(run -> run.view(Instant.EPOCH)));
              return sessions.getStatistics().getPrepareStatementCount();
            })
        .limit(5)
        .min(Long::compare)
        .orElseThrow();
  }

  private static Map<UUID, Instant> enrolledAt(List<UUID> runIds) {
    return runIds.stream().collect(Collectors.toMap(Function.identity(), id -> Instant.EPOCH));
  }

  private UUID open() {
    CoursePublished published = stage.course(Stage.reading(), Stage.quiz());
    tell(published);
    return eventually()
        .until(
            () ->
                topics.published(CourseRunOpened.class).stream()
                    .filter(opened -> opened.versionId().equals(published.versionId()))
                    .map(CourseRunOpened::runId)
                    .findFirst()
                    .orElse(null),
            found -> found != null);
  }
}
