package vn.khaitri.importexport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ObjectStore;
import vn.khaitri.shared.StoreSweep;

@QuarkusTest
class PendingImportSweepTest extends ImportExportApiTest {
  @Inject PendingImportRepository arrivals;
  @Inject ImportExportConfig config;
  @Inject ObjectStore store;
  @Inject Clock clock;
  @Inject StoreSweep storeSweep;

  @Test
  void aFileWaitsItsTimeAndNoLonger() {
    var arrival = brought("a.md", PackageSamples.bytes("# A\na\n"));
    sweepAfter(config.keepFor().minusMinutes(5));
    as(AUTHOR).get(FILES + "/" + arrival).then().statusCode(200);

    sweepAfter(config.keepFor().plusMinutes(1));

    as(AUTHOR).get(FILES + "/" + arrival).then().statusCode(404);
    assertEquals(List.of(), store.list("exchange/" + arrival));
  }

  @Test
  void whatNoArrivalNamesIsRemovedWhenItIsOldEnough() {
    var orphan = "exchange/" + Ids.next();
    store.put(orphan, new byte[] {1}, "application/octet-stream");
    sweepAfter(Duration.ZERO);
    assertEquals(List.of(orphan), store.list(orphan));

    sweepAfter(config.sweepGrace().plusMinutes(1));

    assertEquals(List.of(), store.list(orphan));
  }

  @Test
  void aFileThatWasThrownAwayLeavesTheStore() {
    var arrival = brought("a.md", PackageSamples.bytes("# A\na\n"));
    as(AUTHOR).delete(FILES + "/" + arrival).then().statusCode(204);

    sweepAfter(config.sweepGrace().plusMinutes(1));

    assertEquals(List.of(), store.list("exchange/" + arrival));
  }

  private void sweepAfter(Duration time) {
    new PendingImportSweep(arrivals, storeSweep, config, Clock.offset(clock, time)).sweep();
  }
}
