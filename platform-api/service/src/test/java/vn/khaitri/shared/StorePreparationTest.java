package vn.khaitri.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khaitri.local.Home;
import vn.khaitri.local.Ports;
import vn.khaitri.local.S3Server;
import vn.khaitri.shared.ObjectStore.StoreException;

class StorePreparationTest {
  @TempDir static Path home;

  private final S3Server server = S3Server.alone(Home.at(home), Ports.free());

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void theBucketIsMadeWhenTheStoreComesAfterUs() {
    var store = new ObjectStore(StoreSettings.of(server.access(), "not-yet-made"));
    var preparation = new StorePreparation(store);
    preparation.prepare();
    server.start();

    preparation.prepare();

    store.put("key", "content".getBytes(UTF_8), "text/plain");
    assertEquals(List.of("key"), store.list(""));
  }

  @Test
  void aStoreThatIsAwayIsAFailureOfItsOwnKind() {
    var store = new ObjectStore(StoreSettings.of(server.access(), "khaitri"));

    assertThrows(StoreException.class, () -> store.put("key", new byte[1], "text/plain"));
    assertThrows(StoreException.class, () -> store.get("key"));
    assertThrows(StoreException.class, () -> store.list(""));
    assertThrows(StoreException.class, () -> store.delete("key"));
  }
}
