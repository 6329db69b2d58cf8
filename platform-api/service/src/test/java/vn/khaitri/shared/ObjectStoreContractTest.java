package vn.khaitri.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.local.Home;
import vn.khaitri.local.Ports;
import vn.khaitri.local.S3Server;
import vn.khaitri.shared.ObjectStore.StoreException;

/**
 * Everything that the platform asks of an S3 store. Runs against the one that {@code
 * KHAITRI_S3_ENDPOINT} and its companions name (environment or system properties), else against the
 * embedded one: the way to find out whether another server will do. {@code KHAITRI_WEB_URL} is the
 * origin from which browsers must be let in.
 */
class ObjectStoreContractTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final byte[] CONTENT = "Khai Trí: mười ký tự đầu".getBytes(UTF_8);

  @TempDir static Path home;

  private static Optional<S3Server> embedded = Optional.empty();
  private static String origin = "";
  private static ObjectStore store;

  /** Every run of a test in a folder of its own: the store may be one that lives on. */
  private final String folder = "contract/" + Ids.next() + "/";

  @BeforeAll
  static void openStore() {
    var ports = Ports.free();
    var given = given("KHAITRI_S3_ENDPOINT").isPresent();
    if (!given) {
      embedded = Optional.of(S3Server.alone(Home.at(home), ports));
    }
    embedded.ifPresent(S3Server::start);
    origin =
        given("KHAITRI_WEB_URL")
            .orElse("http://localhost:" + (given ? 8080 : ports.of(Ports.Use.WEB)));
    store = new ObjectStore(settings(embedded.map(S3Server::access).orElse(Map.of())));
    store.prepare();
  }

  @AfterAll
  static void closeStore() {
    embedded.ifPresent(S3Server::stop);
  }

  @Test
  void aBucketThatIsThereIsLeftAlone() {
    store.put(folder + "kept", CONTENT, "text/plain");

    store.prepare();

    assertArrayEquals(CONTENT, store.get(folder + "kept"));
  }

  @Test
  void whatIsPutIsThereByteForByte() {
    var chunk = new byte[5 * 1024 * 1024];
    IntStream.range(0, chunk.length).forEach(i -> chunk[i] = (byte) ((i * 31) >> 3));

    store.put(folder + "chunk", chunk, "application/octet-stream");

    assertArrayEquals(chunk, store.get(folder + "chunk"));
    assertEquals(chunk.length, store.size(folder + "chunk"));
  }

  @Test
  void aFileIsPutAsItIsAndComesAsAStream(@TempDir Path folder) throws IOException {
    var document = new byte[20 * 1024 * 1024];
    IntStream.range(0, document.length).forEach(i -> document[i] = (byte) ((i * 17) >> 2));
    var file = Files.write(folder.resolve("document.pdf"), document);

    store.put(this.folder + "document", file, "application/pdf");

    try (var content = store.open(this.folder + "document")) {
      assertArrayEquals(document, content.readAllBytes());
    }
    open(store.presignedUrl(this.folder + "document", HOUR, null))
        .then()
        .statusCode(200)
        .contentType("application/pdf");
    assertThrows(StoreException.class, () -> store.open(this.folder + "missing"));
  }

  @Test
  void aSecondPutReplacesTheFirst() {
    store.put(folder + "same", "first".getBytes(UTF_8), "text/plain");

    store.put(folder + "same", CONTENT, "text/plain");

    assertArrayEquals(CONTENT, store.get(folder + "same"));
  }

  @Test
  void whatIsNotThereIsAFailureAndNotEmpty() {
    assertThrows(StoreException.class, () -> store.get(folder + "missing"));
    assertThrows(StoreException.class, () -> store.size(folder + "missing"));
  }

  @Test
  void aListHasWhatStartsWithThePrefixInItsOrder() {
    store.put(folder + "b/2", "22".getBytes(UTF_8), "text/plain");
    store.put(folder + "a", "1".getBytes(UTF_8), "text/plain");
    store.put(folder + "b/10/deep", "333".getBytes(UTF_8), "text/plain");

    var sizes = store.sizes(folder + "b/");

    assertEquals(Map.of(folder + "b/10/deep", 3L, folder + "b/2", 2L), sizes);
    assertEquals(List.of(folder + "b/10/deep", folder + "b/2"), store.list(folder + "b/"));
  }

  /** A page of a listing has a thousand keys at most: an hour of video has more segments. */
  @Test
  void aLongListComesWhole() {
    try (var threads = Executors.newFixedThreadPool(8)) {
      IntStream.range(0, 1001)
          .forEach(
              i -> threads.execute(() -> store.put(folder + "s" + i, new byte[] {1}, "video/mp4")));
    }

    var keys = store.list(folder);

    assertEquals(1001, keys.size());
  }

  @Test
  void whatIsDeletedIsGone() {
    store.put(folder + "gone", CONTENT, "text/plain");

    store.delete(folder + "gone");

    assertEquals(List.of(), store.list(folder));
    assertDoesNotThrow(() -> store.delete(folder + "gone"));
  }

  @Test
  void aPresignedAddressOpensWithoutSigningIn() {
    store.put(folder + "v 240/tệp.m4s", CONTENT, "video/iso.segment");

    var answer = open(store.presignedUrl(folder + "v 240/tệp.m4s", HOUR, null));

    answer.then().statusCode(200).contentType("video/iso.segment");
    assertArrayEquals(CONTENT, answer.asByteArray());
  }

  @Test
  void aPlayerMayAskForARange() {
    store.put(folder + "video.mp4", CONTENT, "video/mp4");
    var address = store.presignedUrl(folder + "video.mp4", HOUR, null);

    var answer = browser().header("Range", "bytes=0-8").get(URI.create(address));

    answer.then().statusCode(206).header("Content-Range", equalTo("bytes 0-8/" + CONTENT.length));
    assertEquals("Khai Trí", new String(answer.asByteArray(), UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chung-nhan.pdf", "Giấy chứng nhận “số” 1.pdf"})
  void aDownloadHasTheNameItIsGiven(String name) {
    store.put(folder + "document", CONTENT, "application/pdf");

    var answer = open(store.presignedUrl(folder + "document", HOUR, name));

    assertEquals(name, fileName(answer.header("Content-Disposition")));
  }

  @Test
  void anAddressThatWasTamperedWithStaysClosed() {
    store.put(folder + "mine", CONTENT, "text/plain");
    store.put(folder + "other", CONTENT, "text/plain");
    var address = store.presignedUrl(folder + "mine", HOUR, null);

    open(address.replace("/mine?", "/other?")).then().statusCode(403);
    open(address.replace("X-Amz-Expires=3600", "X-Amz-Expires=7200")).then().statusCode(403);
    open(address.substring(0, address.indexOf('?'))).then().statusCode(403);
  }

  @Test
  void anAddressClosesWhenItsTimeIsOver() {
    store.put(folder + "brief", CONTENT, "text/plain");

    var address = store.presignedUrl(folder + "brief", Duration.ofSeconds(1), null);

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> open(address).then().statusCode(403));
  }

  @Test
  void pagesOfOurWebSiteMayReadWhatTheyOpen() {
    store.put(folder + "playlist", CONTENT, "text/plain");
    var address = store.presignedUrl(folder + "playlist", HOUR, null);

    var answer = browser().header("Origin", origin).get(URI.create(address));

    answer.then().statusCode(200).header("Access-Control-Allow-Origin", is(oneOf(origin, "*")));
  }

  @Test
  void pagesOfOurWebSiteMayAskForRanges() {
    store.put(folder + "segment", CONTENT, "video/mp4");
    var address = store.presignedUrl(folder + "segment", HOUR, null);

    var answer =
        browser()
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "GET")
            .header("Access-Control-Request-Headers", "range")
            .options(URI.create(address));

    answer
        .then()
        .statusCode(is(oneOf(200, 204)))
        .header("Access-Control-Allow-Origin", is(oneOf(origin, "*")))
        .header("Access-Control-Allow-Headers", containsStringIgnoringCase("range"));
  }

  private static io.restassured.response.Response open(String address) {
    return browser().get(URI.create(address));
  }

  /** The address as it is: encoding it again would break its signature. */
  private static RequestSpecification browser() {
    return RestAssured.given().urlEncodingEnabled(false);
  }

  /** RFC 6266: the name in UTF-8 wins over the one for old browsers. */
  private static String fileName(String disposition) {
    var extended = "filename*=UTF-8''";
    int start = disposition.indexOf(extended);
    return java.net.URLDecoder.decode(disposition.substring(start + extended.length()), UTF_8);
  }

  private static Optional<String> given(String name) {
    return Optional.ofNullable(System.getProperty(name))
        .or(() -> Optional.ofNullable(System.getenv(name)));
  }

  private static StoreConfig settings(Map<String, String> embedded) {
    return new StoreSettings(
        URI.create(setting("KHAITRI_S3_ENDPOINT", embedded, "http://127.0.0.1:19000")),
        setting("KHAITRI_S3_ACCESS_KEY", embedded, ""),
        setting("KHAITRI_S3_SECRET_KEY", embedded, ""),
        setting("KHAITRI_S3_BUCKET", embedded, "khaitri"),
        "us-east-1");
  }

  private static String setting(String name, Map<String, String> embedded, String standard) {
    return Optional.ofNullable(embedded.get(name)).or(() -> given(name)).orElse(standard);
  }
}
