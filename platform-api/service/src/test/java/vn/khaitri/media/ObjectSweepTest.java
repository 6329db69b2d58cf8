package vn.khaitri.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.local.DemoAccount;

@QuarkusTest
class ObjectSweepTest extends MediaApiTest {
  @Inject ObjectSweep sweep;
  @Inject UploadInventory stock;

  @Test
  void whatATerminatedUploadLeftIsRemovedWhenItIsDue() {
    var upload = begin(11);
    append(upload, 0, "hello".getBytes(UTF_8));
    tus(DemoAccount.INSTRUCTOR).delete(upload);
    sweep.sweep();
    assertEquals(1, store.list(ObjectKeys.chunks(idOf(upload))).size());

    sweepWhenDue(idOf(upload));

    assertEquals(List.of(), store.list(ObjectKeys.chunks(idOf(upload))));
  }

  @Test
  void anUploadThatNobodyAddsToIsThrownAway() {
    var abandoned = begin(11);
    append(abandoned, 0, "hello".getBytes(UTF_8));
    var fresh = begin(11);
    change(
        "update media.upload set touched_at = now() - interval '8 days' where id = ?1",
        idOf(abandoned));

    sweep.sweep();

    tus(DemoAccount.INSTRUCTOR).head(abandoned).then().statusCode(404);
    tus(DemoAccount.INSTRUCTOR).head(fresh).then().statusCode(200);
    sweepWhenDue(idOf(abandoned));
    assertEquals(List.of(), store.list(ObjectKeys.chunks(idOf(abandoned))));
  }

  @Test
  void aFinishedUploadStaysHoweverOld() {
    var mediaId = uploaded("a video");
    change("update media.upload set touched_at = now() - interval '8 days' where id = ?1", mediaId);

    sweep.sweep();

    owner().get(MEDIA + mediaId).then().body("state", equalTo("QUEUED"));
  }

  @Test
  void whatWorkersLeftEachOtherIsRemovedInTheEndAndTheRestStays() {
    var job = claim(uploaded("a video"));
    put(job.workPrefix() + "source.mp4", "normalised");
    putRendition(job.targetPrefix());
    complete(job).then().statusCode(204);
    var kept = store.list(job.targetPrefix());

    sweepWhenDue(job.mediaId());

    assertEquals(kept, store.list(ObjectKeys.renditions(job.mediaId())));
    assertEquals("a video", source(job));
  }

  @Test
  void aJobThatRunsKeepsWhatItsWorkersLeaveEachOther() {
    var job = claim(uploaded("a video"));
    put(job.workPrefix() + "source.mp4", "normalised");
    change("insert into media.sweep_order values (?1, now())", job.mediaId());

    sweep.sweep();

    assertEquals(1, store.list(job.workPrefix()).size());
  }

  @Test
  void nothingButTheUploadStaysOfACancelledJob() {
    var job = claim(uploaded("a video"));
    put(job.workPrefix() + "source.mp4", "normalised");
    put(job.targetPrefix() + "240/s00000.m4s", "segment");
    owner().contentType(ContentType.JSON).post(MEDIA + job.mediaId() + "/cancellation");

    sweepWhenDue(job.mediaId());

    assertEquals(List.of(), store.list(ObjectKeys.renditions(job.mediaId())));
    assertEquals("a video", source(job));
  }

  @Test
  void aJobThatRunsAgainKeepsWhatItWrites() {
    var failed = claim(uploaded("a video"));
    putRendition(failed.targetPrefix());
    fail(failed, "INTERNAL");
    owner().contentType(ContentType.JSON).post(MEDIA + failed.mediaId() + "/retry");
    var running = claim(failed.mediaId());
    putRendition(running.targetPrefix());

    sweepWhenDue(running.mediaId());

    assertEquals(List.of(), store.list(failed.targetPrefix()));
    complete(running).then().statusCode(204);
  }

  @Test
  void aDeletedVideoLeavesNothingWhereItsFileCameFromEither() {
    var old = transcoded("old video");
    var next = transcoded("new video");
    var owner = UUID.fromString(owner().get("/api/v1/me").path("id"));
    inTransaction(() -> stock.swap(owner, old.mediaId(), next.mediaId()));

    inTransaction(() -> stock.remove(owner, old.mediaId()));

    sweep.sweep();
    assertFalse(store.list(next.targetPrefix()).isEmpty());
    sweepWhenDue(old.mediaId());
    sweepWhenDue(next.mediaId());
    assertEquals(List.of(), store.list(old.targetPrefix()));
    assertEquals(List.of(), store.list(next.targetPrefix()));
    assertEquals(List.of(), store.list(ObjectKeys.chunks(next.mediaId())));
  }

  @Test
  void whatTookAVideosPlaceStaysAndWhatItReplacedGoes() {
    var old = transcoded("old video");
    var next = transcoded("new video");
    var owner = UUID.fromString(owner().get("/api/v1/me").path("id"));
    inTransaction(() -> stock.swap(owner, old.mediaId(), next.mediaId()));
    sweep.sweep();
    assertFalse(store.list(old.targetPrefix()).isEmpty());

    sweepWhenDue(old.mediaId());
    change(
        "insert into media.sweep_order values (?1, now()) on conflict do nothing", next.mediaId());
    sweepWhenDue(next.mediaId());

    assertEquals(List.of(), store.list(old.targetPrefix()));
    assertEquals(List.of(), store.list(ObjectKeys.chunks(old.mediaId())));
    assertFalse(store.list(next.targetPrefix()).isEmpty());
    assertEquals(1, store.list(ObjectKeys.chunks(next.mediaId())).size());
  }

  private void sweepWhenDue(UUID mediaId) {
    change("update media.sweep_order set due_at = now() where media_id = ?1", mediaId);
    sweep.sweep();
  }
}
