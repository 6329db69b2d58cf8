package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a page answers, its text goes out with its charset and compressed. */
@QuarkusTest
@TestProfile(ForeignOriginTest.WithoutServers.class)
class TextAnswersTest {
  @TestHTTPResource("/")
  URI web;

  @ParameterizedTest
  @CsvSource({
    "thu/mau, text/html;charset=UTF-8",
    "thu/tra-loi, text/html;charset=UTF-8",
    "thu/tu-choi, text/html;charset=UTF-8",
    "thu/hong, text/html;charset=UTF-8",
    "thu/chu, text/plain;charset=UTF-8",
    "thu/bang.csv, text/csv;charset=UTF-8",
    "thu/phu-de.vtt, text/vtt;charset=UTF-8",
    "thu/danh-sach.m3u8, application/vnd.apple.mpegurl",
    "thu/so-lieu, application/json;charset=UTF-8",
    "xt, text/html;charset=UTF-8",
    "khong-co, text/html;charset=UTF-8"
  })
  void aTextIsCompressedAndSaysItsCharset(String path, String type) throws Exception {
    var answer = get(path, "gzip");

    assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(answer.headers().allValues("Vary").contains("accept-encoding"), path);
    assertTrue(answer.body().length < unpacked(answer.body()).length, path);
  }

  @Test
  void aScriptIsToldItsProblemCompressed() throws Exception {
    var request =
        HttpRequest.newBuilder(web.resolve("khong-co"))
            .header("Accept", "application/json")
            .header("Accept-Encoding", "gzip");

    var answer = sent(request);

    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(
        new String(unpacked(answer.body()), StandardCharsets.UTF_8).contains("\"status\":404"));
  }

  @Test
  void whatEveryPageLoadsIsCompressed() throws Exception {
    for (var asset : assets().values()) {
      var path = asset.toString();
      if (path.endsWith(".css") || path.endsWith(".js") || path.endsWith(".svg")) {
        var answer = get(path, "gzip");

        assertEquals(200, answer.statusCode(), path);
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""), path);
      }
    }
  }

  @Test
  void whoTakesNothingCompressedGetsTheTextAsItIs() throws Exception {
    var answer = get("thu/chu", "identity");

    assertEquals(AnswerKinds.LONG_TEXT, new String(answer.body(), StandardCharsets.UTF_8));
  }

  @Test
  void whatIsPackedAlreadyGoesOutAsItIs() throws Exception {
    var answer = get("thu/goi", "gzip");

    assertFalse(answer.headers().firstValue("Content-Encoding").orElse("").contains("gzip"));
    assertEquals(AnswerKinds.LONG_TEXT, new String(answer.body(), StandardCharsets.UTF_8));
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
  }

  private static Properties assets() throws IOException {
    var assets = new Properties();
    try (var in = TextAnswersTest.class.getResourceAsStream("/assets.properties")) {
      assets.load(in);
    }
    return assets;
  }

  private HttpResponse<byte[]> get(String path, String encoding)
      throws IOException, InterruptedException {
    return sent(HttpRequest.newBuilder(web.resolve(path)).header("Accept-Encoding", encoding));
  }

  private static HttpResponse<byte[]> sent(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (var browser = HttpClient.newHttpClient()) {
      return browser.send(request.build(), BodyHandlers.ofByteArray());
    }
  }
}
