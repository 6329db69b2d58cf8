package vn.khaitri.web.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.certification.CertificateStatus;
import vn.khaitri.contract.certification.CertificateView;
import vn.khaitri.contract.learning.RunProgressView;
import vn.khaitri.web.learning.Progress;

class WaitingTest {
  private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
  private static final UUID RUN = UUID.randomUUID();

  @Test
  void aCompletedRunWithoutACertificateWaits() {
    var waiting = CertificatePages.waiting(List.of(run(RUN, "An toàn", NOON)), List.of());

    assertEquals(List.of("An toàn"), waiting);
  }

  @Test
  void aCertifiedRunDoesNotWait() {
    var waiting =
        CertificatePages.waiting(
            List.of(run(RUN, "Tên mới", NOON)), List.of(certificate(RUN, "Tên cũ")));

    assertEquals(List.of(), waiting);
  }

  @Test
  void aCertificateOfAnotherRunWithTheSameTitleDoesNotCount() {
    var waiting =
        CertificatePages.waiting(
            List.of(run(RUN, "An toàn", NOON)), List.of(certificate(UUID.randomUUID(), "An toàn")));

    assertEquals(List.of("An toàn"), waiting);
  }

  @Test
  void aRunThatGoesOnDoesNotWait() {
    var waiting = CertificatePages.waiting(List.of(run(RUN, "An toàn", null)), List.of());

    assertEquals(List.of(), waiting);
  }

  private static RunProgressView run(UUID runId, String title, @Nullable Instant completedAt) {
    return Progress.run(runId, title, completedAt);
  }

  private static CertificateView certificate(UUID runId, String title) {
    return new CertificateView(
        UUID.randomUUID(),
        runId,
        "KT-2026-000001",
        "7K3Q-9M2T-XW4H",
        "Học viên (demo)",
        title,
        NOON,
        CertificateStatus.VALID,
        null);
  }
}
