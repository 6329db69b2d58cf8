package vn.khaitri.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.event.CoursePublished.Lesson;
import vn.khaitri.contract.courserun.event.CourseRunOpened;
import vn.khaitri.contract.learning.event.LessonWatched;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.Topics;

/**
 * Thousands of random histories of learners who watch three videos by turns, too fast and late and
 * back and forth: delivered several times in any order they leave the state that they leave when
 * each report comes once in its order, and no learner is credited with more than the clock allows.
 */
@QuarkusTest
class WatchedHistoriesTest extends ApiTest {
  private static final int LEARNERS = 1_500;
  private static final int AT_ONCE = 500;
  private static final int MOST_COPIES = 5;
  private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

  @Inject Stage stage;
  @Inject Topics topics;
  @Inject DataSource database;
  @Inject OnLessonWatched onLessonWatched;
  @Inject TraceQueries traces;

  private record Film(Lesson lesson, int seconds) {}

  /**
   * @param ended seconds after the start, like all times here; null while it is current
   */
  private record Sitting(UUID id, Film film, int started, @Nullable Integer ended, int headStart) {}

  private record Report(int session, int sequence, int from, int to, int rate, int at) {}

  private record History(List<Sitting> sittings, List<Report> reports) {}

  @Test
  void whateverTheOrderAndHoweverOftenTheStateIsTheSameAndBoundByTheClock() throws Exception {
    var films =
        IntStream.of(60, 300, 600)
            .mapToObj(length -> new Film(stage.video(length), length))
            .toList();
    var published = stage.course(films.stream().map(Film::lesson).toArray(Lesson[]::new));
    tell(published);
    var runId =
        eventually()
            .until(
                () ->
                    topics.published(CourseRunOpened.class).stream()
                        .filter(opened -> opened.versionId().equals(published.versionId()))
                        .map(CourseRunOpened::runId)
                        .findFirst(),
                Optional::isPresent)
            .orElseThrow();
    var chance = new Random(20261130);
    var histories = IntStream.range(0, LEARNERS).mapToObj(n -> history(chance, films)).toList();
    var ordered = IntStream.range(0, LEARNERS).mapToObj(n -> UUID.randomUUID()).toList();
    var shuffled = IntStream.range(0, LEARNERS).mapToObj(n -> UUID.randomUUID()).toList();
    var deliveries = new ArrayList<LessonWatched>();
    for (int n = 0; n < LEARNERS; n++) {
      var twin = twin(histories.get(n));
      deliver(opened(ordered.get(n), runId, histories.get(n)));
      opened(shuffled.get(n), runId, twin)
          .forEach(
              event ->
                  deliveries.addAll(Collections.nCopies(1 + chance.nextInt(MOST_COPIES), event)));
    }
    Collections.shuffle(deliveries, chance);
    for (int from = 0; from < deliveries.size(); from += AT_ONCE) {
      deliver(deliveries.subList(from, Math.min(deliveries.size(), from + AT_ONCE)));
    }

    for (int n = 0; n < LEARNERS; n++) {
      var expected = watched(ordered.get(n), runId);
      assertEquals(expected, watched(shuffled.get(n), runId), "history " + n);
      assertBounds(histories.get(n), expected);
    }
  }

  private static History history(Random chance, List<Film> films) {
    int count = 1 + chance.nextInt(4);
    var starts = chance.ints(count, 0, 900).sorted().toArray();
    var sittings = new ArrayList<Sitting>();
    var reports = new ArrayList<Report>();
    for (int n = 0; n < count; n++) {
      var film = films.get(chance.nextInt(films.size()));
      var ended = n + 1 < count ? Integer.valueOf(starts[n + 1]) : null;
      sittings.add(new Sitting(UUID.randomUUID(), film, starts[n], ended, n == 0 ? 15_000 : 0));
      int sent = chance.nextInt(7);
      for (int sequence = 1; sequence <= sent; sequence++) {
        int from = chance.nextInt(film.seconds());
        int to = Math.min(film.seconds(), from + chance.nextInt(61));
        int rate = List.of(75, 100, 150, 200).get(chance.nextInt(4));
        reports.add(new Report(n, sequence, from, to, rate, starts[n] + chance.nextInt(400)));
      }
    }
    return new History(sittings, reports);
  }

  /** The same with sessions of its own. */
  private static History twin(History history) {
    return new History(
        history.sittings().stream()
            .map(
                sitting ->
                    new Sitting(
                        UUID.randomUUID(),
                        sitting.film(),
                        sitting.started(),
                        sitting.ended(),
                        sitting.headStart()))
            .toList(),
        history.reports());
  }

  private List<LessonWatched> opened(UUID learner, UUID runId, History history)
      throws SQLException {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                """
                insert into learning.watch_session
                  (id, learner_id, run_id, lesson_id, started_at, ended_at, head_start)
                values (?, ?, ?, ?, ?, ?, ?)
                """)) {
      for (var sitting : history.sittings()) {
        insert.setObject(1, sitting.id());
        insert.setObject(2, learner);
        insert.setObject(3, runId);
        insert.setObject(4, sitting.film().lesson().lessonId());
        insert.setObject(5, at(sitting.started()).atOffset(ZoneOffset.UTC));
        insert.setObject(
            6, sitting.ended() == null ? null : at(sitting.ended()).atOffset(ZoneOffset.UTC));
        insert.setInt(7, sitting.headStart());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    return history.reports().stream()
        .map(
            report -> {
              var sitting = history.sittings().get(report.session());
              return new LessonWatched(
                  learner,
                  runId,
                  sitting.film().lesson().lessonId(),
                  sitting.film().lesson().mediaId(),
                  1000 * report.from(),
                  1000 * report.to(),
                  at(report.at()),
                  sitting.id(),
                  report.sequence(),
                  report.rate());
            })
        .toList();
  }

  private void deliver(List<LessonWatched> events) {
    if (!events.isEmpty()) {
      inTransaction(() -> onLessonWatched.onAll(events));
    }
  }

  private Map<UUID, List<Object>> watched(UUID learner, UUID runId) {
    return QuarkusTransaction.requiringNew()
        .call(() -> traces.all(learner, runId))
        .watched()
        .values()
        .stream()
        .collect(
            toMap(
                Watched::lessonId,
                row ->
                    List.of(
                        row.length(),
                        row.credited(),
                        row.duration(),
                        row.lastAt(),
                        row.position(),
                        row.completed())));
  }

  /** What a plain loop over seconds makes of the same history. */
  private static void assertBounds(History history, Map<UUID, List<Object>> found) {
    long together = 0;
    var byFilm =
        history.reports().stream()
            .collect(groupingBy(report -> history.sittings().get(report.session()).film()));
    for (var film : byFilm.entrySet()) {
      var row = found.get(film.getKey().lesson().lessonId());
      var union = new BitSet();
      long credited = 0;
      var bySession = film.getValue().stream().collect(groupingBy(Report::session));
      for (var reports : bySession.entrySet()) {
        var sitting = history.sittings().get(reports.getKey());
        var own = new BitSet();
        reports.getValue().forEach(report -> own.set(report.from(), report.to()));
        union.or(own);
        int last = reports.getValue().stream().mapToInt(Report::at).max().orElseThrow();
        int end = sitting.ended() == null ? last : Math.min(last, sitting.ended());
        int rate = reports.getValue().stream().mapToInt(Report::rate).max().orElseThrow();
        credited +=
            Math.min(
                1000L * own.cardinality(),
                sitting.headStart() + 10L * rate * Math.max(0, end - sitting.started()));
      }
      assertEquals(1000L * union.cardinality(), row.get(0));
      assertEquals(credited, row.get(1));
      together += Math.min(credited, 1000L * union.cardinality());
    }
    int first = history.sittings().getFirst().started();
    int last = history.reports().stream().mapToInt(Report::at).max().orElse(first);
    assertTrue(together <= 2000L * (last - first) + 15_000, () -> history.toString());
  }

  private static Instant at(int seconds) {
    return START.plus(Duration.ofSeconds(seconds));
  }
}
