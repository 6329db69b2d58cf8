package vn.khaitri.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.samples.PictureSamples;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.StoreSweep;

@QuarkusTest
class ObjectSweepTest extends LibraryApiTest {
  @Inject AssetRepository assets;
  @Inject LibraryConfig config;
  @Inject StoreSweep storeSweep;

  @Test
  void whatNoAssetNamesIsRemovedWhenItIsOldEnough() {
    var orphan = AssetFiles.ALL + UUID.randomUUID() + "/" + Ids.next();
    store.put(orphan, new byte[] {1}, "image/png");
    sweepAfter(Duration.ZERO);
    assertEquals(List.of(orphan), store.list(orphan));

    sweepAfter(config.sweepGrace().plusMinutes(1));

    assertEquals(List.of(), store.list(orphan));
  }

  @Test
  void whatAnAssetNamesStaysHoweverOld() {
    var draft = draft("Ảnh ở lại");
    var retired = draft("Ảnh ngừng dùng ở lại");
    retire(OWNER, retired).then().statusCode(200);

    sweepAfter(Duration.ofDays(4000));

    assertEquals(1, store.list(AssetFiles.ALL + draft).size());
    assertEquals(1, store.list(AssetFiles.ALL + retired).size());
  }

  @Test
  void aFileThatGaveWayToAnotherIsRemoved() {
    var asset = draft("Ảnh đổi");
    var before = store.list(AssetFiles.ALL + asset);
    replace(asset, PictureSamples.png()).then().statusCode(200);

    sweepAfter(config.sweepGrace().plusMinutes(1));

    var after = store.list(AssetFiles.ALL + asset);
    assertEquals(1, after.size());
    assertTrue(!after.equals(before));
  }

  @Test
  void aKeyOfSomethingElseIsLeftAlone() {
    var foreign = AssetFiles.ALL + "readme";
    store.put(foreign, new byte[] {1}, "text/plain");

    sweepAfter(Duration.ofDays(4000));

    assertEquals(List.of(foreign), store.list(foreign));
    store.delete(foreign);
  }

  private void sweepAfter(Duration time) {
    new ObjectSweep(assets, storeSweep, config, Clock.offset(clock, time)).sweep();
  }
}
