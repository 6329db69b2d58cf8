package vn.khaitri.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khaitri.contract.enrolment.RosterOrder;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.Grown;
import vn.khaitri.testing.Reads;

/** One run of 30,000 learners among 100,000 enrolments. */
@QuarkusTest
class EnrolmentGrowthTest extends ApiTest {
  private static final String ENROLMENT = "enrolment.enrolment";
  private static final UUID RUN = UUID.fromString("00000000-0000-0000-0000-000000000001");

  private static final List<String> FILL =
      List.of(
          """
          insert into enrolment.enrolment
            (id, learner_id, learner_name, run_id, course_id, enrolled_at, withdrawn_at)
          select gen_random_uuid(), gen_random_uuid(), 'Họ ' || md5(n::text) || ' ' || md5(n::text || 'x'),
            case when n <= 30000 then '00000000-0000-0000-0000-000000000001'::uuid
              else md5('r' || n % 200)::uuid end,
            md5('c' || n % 50)::uuid, now() - n * interval '1 second', case when n % 100 = 0 then now() end
          from generate_series(1, 100000) n
          """);

  @Inject Grown grown;
  @Inject EnrolmentRepository enrolments;

  @ParameterizedTest
  @EnumSource
  void aPageOfARosterReadsItsLines(RosterOrder order) {
    var reads = reads(() -> assertEquals(50, enrolments.listed(RUN, order, 0, 50).size()));

    assertReads(reads, 50);
  }

  @Test
  void aLearnersEnrolmentsAreFoundAmongAll() {
    var learner = UUID.randomUUID();

    var reads =
        reads(
            () -> {
              enrolments.enrolledAt(learner);
              enrolments.isActive(learner, RUN);
              enrolments.active(learner, Optional.of(UUID.randomUUID())).page(0, 20).list();
            });

    assertReads(reads, 0);
  }

  @Test
  void whoLeftARunIsFoundWithoutReadingWhoStayed() {
    var reads = reads(() -> assertEquals(300, enrolments.withdrawnFrom(RUN).size()));

    assertReads(reads, 300);
  }

  @Test
  void aNewNameFindsItsEnrolments() {
    var reads = reads(() -> enrolments.rename(UUID.randomUUID(), "Tên Mới"));

    assertReads(reads, 0);
  }

  private Reads reads(Runnable question) {
    return grown.reads(List.of(ENROLMENT), FILL, question);
  }

  private static void assertReads(Reads reads, long most) {
    assertEquals(0, reads.of(ENROLMENT).scans());
    assertTrue(reads.of(ENROLMENT).rows() <= most, reads.of(ENROLMENT).toString());
  }
}
