package vn.khaitri.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khaitri.contract.standing.StandingOrder;
import vn.khaitri.contract.standing.StandingState;
import vn.khaitri.standing.StandingPolicy.Line;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.Grown;
import vn.khaitri.testing.Md5Ids;
import vn.khaitri.testing.Reads;

/** One run of 30,000 learners among 100,000: a page reads its lines, whatever its order. */
@QuarkusTest
class StandingGrowthTest extends ApiTest {
  private static final String TABLE = "standing.learner";
  private static final UUID RUN = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final Line LINE = new Line(RUN, Instant.parse("2026-11-23T00:00:00Z"), 40);

  private static final List<String> FILL =
      List.of(
          """
          insert into standing.learner (run_id, learner_id, name, enrolled_at, seen_at, percent, theory, practice,
            fast_days, active, changed_at)
          select case when n <= 30000 then '00000000-0000-0000-0000-000000000001'::uuid
              else md5('r' || n % 200)::uuid end,
            md5('p' || n)::uuid, 'Họ ' || md5(n::text) || ' ' || md5(n::text || 'x'), now(),
            case when n % 3 > 0 then now() - make_interval(mins => n) end, n % 100, 0, 0, 0, true,
            now() - make_interval(secs => n)
          from generate_series(1, 100000) n
          """);

  @Inject Grown grown;
  @Inject StandingQueries standings;

  @ParameterizedTest
  @EnumSource
  void aPageOfAClassReadsItsLines(StandingOrder order) {
    var reads =
        reads(() -> assertEquals(50, standings.ofRun(LINE, null, null, order, 0, 50).size()));

    assertReads(reads, 50);
  }

  @Test
  void aNarrowedPageReadsNoMoreThanSomeOfItsNeighbours() {
    var reads =
        reads(
            () ->
                assertEquals(
                    50,
                    standings
                        .ofRun(LINE, StandingState.NOT_BEGUN, null, StandingOrder.NAME, 0, 50)
                        .size()));

    assertReads(reads, 500);
  }

  @Test
  void aCommuneReadsItsPeople() {
    Set<UUID> people =
        IntStream.rangeClosed(1, 300).mapToObj(n -> Md5Ids.of("p" + n)).collect(Collectors.toSet());

    var reads =
        reads(
            () -> {
              assertEquals(List.of(RUN), standings.runsOf(people));
              assertEquals(300, standings.counts(people, List.of(LINE)).get(RUN).total());
              assertEquals(20, standings.ofPeople(people, List.of(LINE), null, 0, 20).size());
            });

    assertReads(reads, 900);
  }

  private Reads reads(Runnable question) {
    return grown.reads(List.of(TABLE), FILL, question);
  }

  private static void assertReads(Reads reads, long most) {
    assertEquals(0, reads.of(TABLE).scans());
    assertTrue(reads.of(TABLE).rows() <= most, reads.of(TABLE).toString());
  }
}
