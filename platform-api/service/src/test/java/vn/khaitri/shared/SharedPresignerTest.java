package vn.khaitri.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.MinioClient;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SharedPresignerTest {
  private static final Instant AT = Instant.parse("2013-05-24T00:00:00Z");

  /** The example in "Authenticating Requests: Using Query Parameters" of Amazon S3. */
  @Test
  void signsAsTheSpecificationShows() {
    var signature =
        new SharedPresigner(
            URI.create("https://examplebucket.s3.amazonaws.com"),
            "us-east-1",
            "AKIAIOSFODNN7EXAMPLE",
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

    var address = signature.address("test.txt", Map.of(), AT, Duration.ofDays(1));

    assertTrue(
        address.endsWith(
            "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"),
        address);
  }

  @Test
  void signsAsTheClientOfTheStoreDoes() throws Exception {
    var client =
        MinioClient.builder()
            .endpoint("http://127.0.0.1:19000")
            .region("us-east-1")
            .credentials("key", "secret")
            .build();
    var theirs =
        client.getPresignedObjectUrl(
            GetPresignedObjectUrlArgs.builder()
                .method(Http.Method.GET)
                .bucket("bucket")
                .object("media/bài 1 (*~).m4s")
                .expiry(3600)
                .extraQueryParams(Map.of("response-cache-control", "public, max-age=60"))
                .build());
    var signedAt =
        DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC)
            .parse(query(theirs).get("X-Amz-Date"), Instant::from);

    var ours =
        new SharedPresigner(URI.create("http://127.0.0.1:19000/"), "us-east-1", "key", "secret")
            .address(
                "bucket/media/bài 1 (*~).m4s",
                Map.of("response-cache-control", "public, max-age=60"),
                signedAt,
                Duration.ofHours(1));

    assertEquals(query(theirs), query(ours));
  }

  @Test
  void theSameTimeGivesTheSameAddress() {
    var one = new SharedPresigner(URI.create("https://store.vn"), "us-east-1", "key", "secret");
    var other =
        new SharedPresigner(URI.create("https://store.vn:443"), "us-east-1", "key", "secret");

    assertEquals(
        one.address("bucket/a.m4s", Map.of(), AT, Duration.ofHours(1)),
        other.address("bucket/a.m4s", Map.of(), AT, Duration.ofHours(1)));
  }

  private static Map<String, String> query(String address) {
    return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b, TreeMap::new));
  }
}
