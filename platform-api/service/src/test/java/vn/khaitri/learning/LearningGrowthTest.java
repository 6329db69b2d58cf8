package vn.khaitri.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.learning.event.LearnerSeen;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.Grown;
import vn.khaitri.testing.Md5Ids;
import vn.khaitri.testing.Reads;

/**
 * 1,000 learners in 50 runs each, with 100,000 completions and 200,000 watched lessons: a learner's
 * questions read the learner's rows, and a list those of what it shows.
 */
@QuarkusTest
class LearningGrowthTest extends ApiTest {
  private static final int RUNS = 50;
  private static final int SHOWN = 20;
  private static final String PROGRESS = "learning.run_progress";
  private static final String COMPLETION = "learning.completion";
  private static final String WATCHED = "learning.watched";

  private static final List<String> FILL =
      List.of(
          """
          insert into learning.run_progress (id, learner_id, run_id, started_at, active_at)
          select gen_random_uuid(), md5('p' || p)::uuid, md5('r' || r)::uuid,
            now(), now() - make_interval(mins => (p * 7 + r * 13) % 100000)
          from generate_series(1, 1000) p, generate_series(1, 50) r
          """,
          """
          insert into learning.completion (id, learner_id, run_id, lesson_id, completed_at)
          select gen_random_uuid(), md5('p' || p)::uuid, md5('r' || r)::uuid,
            gen_random_uuid(), now()
          from generate_series(1, 1000) p, generate_series(1, 50) r, generate_series(1, 2)
          """,
          """
          insert into learning.watched
            (learner_id, run_id, lesson_id, ranges, duration, first_at, last_at, position, position_at)
          select md5('p' || p)::uuid, md5('r' || r)::uuid, gen_random_uuid(),
            '{[0,1000)}', 60000, now(), now(), 1000, now()
          from generate_series(1, 1000) p, generate_series(1, 50) r, generate_series(1, 4)
          """);

  @Inject Grown grown;
  @Inject RunProgressRepository progress;
  @Inject TraceQueries traces;

  private final UUID learner = id("p", 7);

  @Test
  void aListOfRunsReadsCompletionsOfTheRunsThatItShows() {
    var enrolledAt =
        IntStream.rangeClosed(1, RUNS)
            .boxed()
            .collect(Collectors.toMap(run -> id("r", run), run -> Instant.EPOCH));

    var reads =
        reads(
            () -> {
              var shown = progress.latest(learner, enrolledAt, 1, SHOWN);
              assertEquals(SHOWN, shown.size());
              var done = traces.done(learner, shown);
              assertEquals(SHOWN, done.size());
              assertEquals(
                  2 * SHOWN,
                  done.values().stream().mapToInt(run -> run.completedAt().size()).sum());
            });

    assertReads(reads, PROGRESS, RUNS + SHOWN);
    assertReads(reads, COMPLETION, 2 * SHOWN);
    assertReads(reads, WATCHED, 0);
  }

  @Test
  void aRunReadsItsOwnRows() {
    var reads = reads(() -> assertEquals(4, traces.all(learner, id("r", 3)).watched().size()));

    assertReads(reads, PROGRESS, 1);
    assertReads(reads, COMPLETION, 2);
    assertReads(reads, WATCHED, 4);
  }

  @Test
  void watchedVideoIsNotedAtTheRunThatItBelongsTo() {
    var seen = new LearnerSeen(learner, id("r", 3), Instant.now());

    var reads = reads(() -> assertEquals(0, progress.seen(List.of(seen)).size()));

    assertEquals(0, reads.of(PROGRESS).scans());
  }

  private Reads reads(Runnable question) {
    return grown.reads(List.of(PROGRESS, COMPLETION, WATCHED), FILL, question);
  }

  private static void assertReads(Reads reads, String table, long most) {
    assertEquals(0, reads.of(table).scans(), table);
    assertTrue(reads.of(table).rows() <= most, table + ": " + reads.of(table));
  }

  private static UUID id(String kind, int number) {
    return Md5Ids.of(kind + number);
  }
}
