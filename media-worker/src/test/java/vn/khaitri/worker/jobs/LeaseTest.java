package vn.khaitri.worker.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.khaitri.contract.media.ClaimJob;
import vn.khaitri.contract.media.CompleteJob;
import vn.khaitri.contract.media.DeliverPiece;
import vn.khaitri.contract.media.FailJob;
import vn.khaitri.contract.media.JobTask;
import vn.khaitri.contract.media.MediaJobApi;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.contract.media.RenewLease;
import vn.khaitri.contract.media.SplitJob;

@Timeout(30)
class LeaseTest {
  private static final String LOST = "{\"type\":\"/problems/lease-lost\"}";

  private final WorkList list = new WorkList();

  @Test
  void tellsProgressAsItComes() throws Exception {
    // Given
    try (var lease = Lease.hold(list, job(3600))) {
      // When
      lease.progress(0.42);

      // Then
      assertEquals(new RenewLease(7, 42), list.renewals.take());
    }
  }

  @Test
  void isRenewedWithoutProgressToo() throws Exception {
    // When
    try (var lease = Lease.hold(list, job(3))) {
      // Then
      assertEquals(new RenewLease(7, 0), list.renewals.take());
      assertEquals(new RenewLease(7, 0), list.renewals.take());
      assertFalse(lease.lost());
    }
  }

  @Test
  void interruptsTheWorkWhenItIsLost() {
    // Given
    list.answer = new WebApplicationException(Response.status(409).entity(LOST).build());
    try (var lease = Lease.hold(list, job(3))) {
      // When
      assertThrows(InterruptedException.class, () -> new CountDownLatch(1).await());

      // Then
      assertTrue(lease.lost());
    }
  }

  @Test
  void isKeptWhileTheApiIsAway() throws Exception {
    // Given
    list.answer = new ProcessingException("connection refused");
    try (var lease = Lease.hold(list, job(3))) {
      list.renewals.take();
      list.renewals.take();

      // When
      list.answer = null;

      // Then
      list.renewals.take();
      assertFalse(lease.lost());
    }
  }

  @Test
  void interruptsNobodyOnceItIsReleased() throws Exception {
    // Given
    var lease = Lease.hold(list, job(3));
    list.renewals.take();
    list.answer = new WebApplicationException(Response.status(409).entity(LOST).build());

    // When
    lease.close();

    // Then
    assertEquals(null, list.renewals.poll(3, TimeUnit.SECONDS));
    assertFalse(lease.lost());
  }

  private static MediaJobView job(int leaseSeconds) {
    return new MediaJobView(
        UUID.randomUUID(),
        JobTask.PIECE,
        0,
        2,
        7,
        leaseSeconds,
        1,
        List.of("a"),
        "media/a/7/",
        "media/a/7-work/");
  }

  /** The API's side of a lease, as far as it matters here. */
  private static final class WorkList implements MediaJobApi {
    final BlockingQueue<RenewLease> renewals = new LinkedBlockingQueue<>();
    volatile @Nullable RuntimeException answer;

    @Override
    public List<MediaJobView> claim(ClaimJob request) {
      return List.of();
    }

    @Override
    public void renew(UUID mediaId, RenewLease request) {
      renewals.add(request);
      var refusal = answer;
      if (refusal != null) {
        throw refusal;
      }
    }

    @Override
    public void split(UUID mediaId, SplitJob request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void deliver(UUID mediaId, DeliverPiece request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void complete(UUID mediaId, CompleteJob request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void fail(UUID mediaId, FailJob request) {
      throw new UnsupportedOperationException();
    }
  }
}
