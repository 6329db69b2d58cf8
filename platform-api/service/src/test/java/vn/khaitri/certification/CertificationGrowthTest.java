package vn.khaitri.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.khaitri.shared.Paging;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.Grown;
import vn.khaitri.testing.Reads;

/** 50,000 proposals that wait, beside as many that were decided. */
@QuarkusTest
class CertificationGrowthTest extends ApiTest {
  private static final String PROPOSAL = "certification.proposal";
  private static final int COUNTED = 1001;

  private static final List<String> FILL =
      List.of(
          """
          insert into certification.proposal
            (id, learner_id, run_id, course_id, course_title, requirements_met_at, approved_at)
          select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'Khoá',
            now() - make_interval(secs => n), case when n % 2 = 0 then now() end
          from generate_series(1, 100000) n
          """);

  @Inject Grown grown;
  @Inject ProposalRepository proposals;

  @Test
  void aPageOfWhatWaitsIsNotCountedToItsEnd() {
    var reads =
        reads(
            () -> {
              var page =
                  Paging.ofMany(
                      proposals.waiting(), 0, 20, Function.identity(), proposals::countWaiting);
              assertEquals(20, page.items().size());
              assertEquals(1000, page.total());
              assertTrue(page.more() && page.hasNext());
            });

    assertReads(reads, 20 + COUNTED);
  }

  @Test
  void aShortListIsCountedExactly() {
    var page =
        Paging.ofMany(proposals.waiting(), 0, 20, Function.identity(), most -> Math.min(7, most));

    assertEquals(7, page.total());
    assertFalse(page.more());
  }

  @Test
  void aLearnersOwnAreFoundAmongAll() {
    var reads = reads(() -> proposals.waitingOf(UUID.randomUUID()).page(0, 20).list());

    assertReads(reads, 0);
  }

  private Reads reads(Runnable question) {
    return grown.reads(List.of(PROPOSAL), FILL, question);
  }

  private static void assertReads(Reads reads, long most) {
    assertEquals(0, reads.of(PROPOSAL).scans());
    assertTrue(reads.of(PROPOSAL).rows() <= most, reads.of(PROPOSAL).toString());
  }
}
