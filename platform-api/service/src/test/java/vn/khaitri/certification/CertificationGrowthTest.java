package vn.khaitri.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.certification.ProposalQueries.Filter;
import vn.khaitri.contract.certification.ProposalState;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.Grown;
import vn.khaitri.testing.Reads;

/** 50,000 proposals that wait in 100 runs, a fifth of them with a flag, beside as many decided. */
@QuarkusTest
class CertificationGrowthTest extends ApiTest {
  private static final String PROPOSAL = "certification.proposal";
  private static final int COUNTED = 1001;
  private static final UUID RUN = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private static final List<String> FILL =
      List.of(
          """
          insert into certification.proposal
            (id, learner_id, run_id, course_id, course_title, requirements_met_at, state, decided_at, flags)
          select gen_random_uuid(), gen_random_uuid(),
            cast('00000000-0000-4000-8000-' || lpad(to_hex(n / 1000), 12, '0') as uuid),
            gen_random_uuid(), 'Khoá', now() - make_interval(secs => n),
            case when n % 2 = 0 then 'APPROVED' else 'PROPOSED' end,
            case when n % 2 = 0 then now() end,
            case when n % 5 = 0 then cast('{FAST}' as varchar[]) else '{}' end
          from generate_series(1, 100000) n
          """);

  @Inject Grown grown;
  @Inject ProposalQueries queries;
  @Inject ProposalDesk desk;

  @Test
  void aPageOfWhatWaitsIsNotCountedToItsEnd() {
    var reads =
        reads(
            () -> {
              var page = desk.list(new Filter(ProposalState.PROPOSED, null, null), 0, 20);
              assertEquals(20, page.items().size());
              assertFalse(page.items().getFirst().flags().isEmpty());
              assertEquals(1000, page.total());
              assertTrue(page.more() && page.hasNext());
            });

    assertReads(reads, 20 + COUNTED);
  }

  @Test
  void aRunAndItsUnflaggedAreFoundAmongAll() {
    var reads =
        reads(
            () -> {
              assertEquals(
                  20, queries.page(new Filter(ProposalState.PROPOSED, RUN, false), 0, 20).size());
              assertEquals(400, queries.unflagged(RUN, 500).size());
            });

    assertReads(reads, 20 + 400);
  }

  @Test
  void theRunsInWhichSomebodyWaitsCostOneLookEach() {
    var reads = reads(() -> assertTrue(queries.runs(100).size() >= 100));

    assertReads(reads, 110);
  }

  @Test
  void aLearnersOwnAreFoundAmongAll() {
    var reads = reads(() -> queries.ofLearner(UUID.randomUUID(), 0, 20));

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
