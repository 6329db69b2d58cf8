package vn.khaitri.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What strangers get from the store, which browsers must reach and so everybody does. */
class S3ServerTest {

  @TempDir Path folder;

  private S3Server store;

  @BeforeEach
  void start() throws IOException {
    // As an older home, or a copied one, has it.
    var bucket = Files.createDirectories(folder.resolve("home/s3/khaitri"));
    var object = Files.writeString(bucket.resolve("certificate.pdf"), "whose it is");
    Files.setPosixFilePermissions(object, PosixFilePermissions.fromString("rw-r-----"));
    for (var each : new Path[] {bucket, bucket.getParent()}) {
      Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Files.writeString(folder.resolve("home/secrets.properties"), "s3=a-secret-of-the-test");
    store = S3Server.alone(Home.at(folder.resolve("home")), Ports.free());
    store.start();
  }

  @AfterEach
  void stop() {
    store.stop();
  }

  @Test
  void strangers_get_no_list() throws Exception {
    assertEquals(403, status("/khaitri?list-type=2"));
    assertEquals(403, status("/khaitri"));
    assertEquals(403, status("/"));
  }

  @Test
  void strangers_get_no_object() throws Exception {
    assertEquals(403, status("/khaitri/certificate.pdf"));
  }

  private int status(String path) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(URI.create(store.endpoint() + path)).build(),
              BodyHandlers.discarding())
          .statusCode();
    }
  }
}
