package vn.khaitri.courserun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.Grown;
import vn.khaitri.testing.Md5Ids;
import vn.khaitri.testing.Reads;

/** 100,000 places in 200 runs: a list of runs says how many learn in each without counting them. */
@QuarkusTest
class RunGrowthTest extends ApiTest {
  private static final String PLACE = "courserun.run_place";
  private static final String LEARNERS = "courserun.run_learners";

  private static final List<String> FILL =
      List.of(
          """
          insert into courserun.run_place (enrolment_id, run_id, taken, at)
          select gen_random_uuid(), md5('r' || n % 200)::uuid, true, now()
          from generate_series(1, 100000) n
          """,
          """
          insert into courserun.run_learners (run_id, learners)
          select md5('r' || n)::uuid, 500 from generate_series(0, 19999) n
          """);

  @Inject Grown grown;
  @Inject RunPlaceRepository places;

  @Test
  void learnersAreToldWithoutCountingPlaces() {
    var run = Md5Ids.of("r7");

    var reads = reads(() -> assertEquals(Map.of(run, 500L), places.taken(List.of(run))));

    assertEquals(0, reads.of(PLACE).rows());
    assertEquals(0, reads.of(LEARNERS).scans());
    assertTrue(reads.of(LEARNERS).rows() <= 1, reads.of(LEARNERS).toString());
  }

  @Test
  void aPlaceIsCountedWhenItIsTakenAndWhenItIsLeftHoweverOftenItIsTold() {
    var run = UUID.randomUUID();
    var first = UUID.randomUUID();
    var second = UUID.randomUUID();
    var now = Instant.now();
    inTransaction(() -> places.note(first, run, true, now));
    inTransaction(() -> places.note(first, run, true, now));
    inTransaction(() -> places.note(second, run, true, now));

    inTransaction(() -> places.note(first, run, false, now.plusSeconds(1)));

    inTransaction(() -> places.note(first, run, true, now));
    inTransaction(() -> assertEquals(Map.of(run, 1L), places.taken(List.of(run))));
  }

  @Test
  void whoLeftBeforeTheirComingWasHeardIsNotCounted() {
    var run = UUID.randomUUID();
    var place = UUID.randomUUID();
    var now = Instant.now();
    inTransaction(() -> places.note(place, run, false, now.plusSeconds(1)));

    inTransaction(() -> places.note(place, run, true, now));

    inTransaction(() -> assertEquals(0L, places.taken(List.of(run)).getOrDefault(run, 0L)));
  }

  private Reads reads(Runnable question) {
    return grown.reads(List.of(PLACE, LEARNERS), FILL, question);
  }
}
