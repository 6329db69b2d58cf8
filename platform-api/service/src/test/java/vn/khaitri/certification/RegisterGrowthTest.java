package vn.khaitri.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.certification.CertificateStatus;
import vn.khaitri.contract.certification.RegisterOrder;
import vn.khaitri.testing.ApiTest;
import vn.khaitri.testing.Grown;

/** A register of 50,000 lines: a page of it reads a page, and not the book. */
@QuarkusTest
class RegisterGrowthTest extends ApiTest {
  private static final String CERTIFICATE = "certification.certificate";
  private static final UUID RUN = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private static final List<String> FILL =
      List.of(
          """
          insert into certification.proposal
            (id, learner_id, run_id, course_id, course_title, requirements_met_at, state, decided_at)
          select md5('de-nghi ' || n)::uuid, gen_random_uuid(),
            cast('00000000-0000-4000-8000-' || lpad(to_hex(n / 500), 12, '0') as uuid),
            gen_random_uuid(), 'Khoá', now(), 'APPROVED', now()
          from generate_series(1, 50000) n
          """,
          """
          insert into certification.certificate
            (id, proposal_id, learner_id, run_id, course_id, number, code, learner_name, course_title, issued_at,
             issued_by, revoked_at, revoked_by, revocation_reason, document_due_at, document_sha256, document, search)
          select gen_random_uuid(), md5('de-nghi ' || n)::uuid, gen_random_uuid(),
            cast('00000000-0000-4000-8000-' || lpad(to_hex(n / 500), 12, '0') as uuid), gen_random_uuid(),
            'KT-2097-' || lpad(cast(n as text), 6, '0'), lpad(cast(n as text), 12, 'Z'),
            'Nguyễn ' || n || ' An', 'Khoá', timestamptz '2097-01-01' + make_interval(mins => n),
            gen_random_uuid(), case when n % 1000 = 0 then now() end,
            case when n % 1000 = 0 then gen_random_uuid() end, case when n % 1000 = 0 then 'x' end, now(), '\\x00',
            'CONFIRMATION', 'nguyen ' || n || ' an kt-2097-' || lpad(cast(n as text), 6, '0') || ' khoa'
          from generate_series(1, 50000) n
          """);

  @Inject Grown grown;
  @Inject RegisterQueries queries;

  @Test
  void aPageInAnyOrderReadsAPage() {
    for (var order : RegisterOrder.values()) {
      assertReads(filter("", null, null), order, 20, 20);
    }
  }

  @Test
  void aRunAndTheRevokedOnesAreFoundAmongAll() {
    assertReads(filter("", null, RUN), RegisterOrder.LATEST, 20, 20);
    assertReads(filter("", CertificateStatus.REVOKED, null), RegisterOrder.LATEST, 20, 20);
  }

  @Test
  void aNumberIsFoundAmongAll() {
    assertReads(filter("kt-2097-004711", null, null), RegisterOrder.LATEST, 1, 200);
  }

  @Test
  void theBookIsNotCountedToItsEnd() {
    var reads =
        grown.reads(
            List.of(CERTIFICATE),
            FILL,
            () -> assertEquals(1001, queries.count(filter("", null, null), 1001)));

    assertTrue(reads.of(CERTIFICATE).rows() <= 1001, reads.of(CERTIFICATE).toString());
  }

  private static RegisterFilter filter(String words, CertificateStatus status, UUID run) {
    return RegisterFilter.of(words, status, run, null);
  }

  private void assertReads(RegisterFilter filter, RegisterOrder order, int lines, long most) {
    var reads =
        grown.reads(
            List.of(CERTIFICATE),
            FILL,
            () -> assertEquals(lines, queries.page(filter, order, 0, 20).size()));

    assertEquals(0, reads.of(CERTIFICATE).scans(), order.toString());
    assertTrue(reads.of(CERTIFICATE).rows() <= most, order + " " + reads.of(CERTIFICATE));
  }
}
