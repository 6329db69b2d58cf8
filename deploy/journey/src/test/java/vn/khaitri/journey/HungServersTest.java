package vn.khaitri.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khaitri.contract.media.UploadApi;
import vn.khaitri.demo.Patience;
import vn.khaitri.demo.Upload;
import vn.khaitri.local.DemoAccount;

/** Servers that hang are worse than servers that are away: whoever waits is told all the same. */
@Tag("crash")
@ExtendWith(RunningPlatform.Extension.class)
class HungServersTest {
  /** Long enough for the slowest machine, far below the minutes of a default. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String CATALOG = "/api/v1/catalog/courses";

  private final RunningPlatform platform;
  private final HttpClient http = HttpClient.newHttpClient();

  HungServersTest(RunningPlatform platform) {
    this.platform = platform;
  }

  @Test
  void aDatabaseThatHangsIsAnsweredByLaterAndForgivenWhenItGoesOn() throws Exception {
    assertEquals(200, api(CATALOG).statusCode());

    HttpResponse<String> answer;
    try (var hung = HungServer.of(platform.programs().servers().postgres())) {
      answer = api(CATALOG);
    }

    assertIsLater(answer);
    Patience.until(
        "The catalogue", PATIENCE, () -> api(CATALOG).statusCode(), status -> status == 200);
  }

  @Test
  void thePageOverADatabaseThatHangsIsWords() throws Exception {
    var page = "/khoa-hoc";
    HttpResponse<String> answer;
    try (var hung = HungServer.of(platform.programs().servers().postgres())) {
      answer = get(platform.web() + page);
    }

    assertIsLater(answer);
    assertTrue(answer.body().contains("<h1"), answer.body());
    Patience.until(
        "The page", PATIENCE, () -> get(platform.web() + page).statusCode(), s -> s == 200);
  }

  @Test
  void aStoreThatHangsIsAnsweredByLaterAndTheChunkCanBeSentAgain() throws Exception {
    var content = new byte[1000];
    var upload = new Upload(platform.people().as(DemoAccount.INSTRUCTOR));
    var id = upload.create("bai-giang.mp4", content.length);

    HttpResponse<String> answer;
    try (var hung = HungServer.of(platform.programs().servers().s3())) {
      answer = append(id, content);
    }

    assertIsLater(answer);
    assertEquals(204, append(id, content).statusCode());
  }

  private static void assertIsLater(HttpResponse<String> answer) {
    assertEquals(503, answer.statusCode(), answer.body());
    assertTrue(answer.headers().firstValueAsLong("Retry-After").orElse(0) > 0);
  }

  private HttpResponse<String> append(UUID upload, byte[] content)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(
                URI.create(platform.programs().api().url() + "/api/v1/uploads/" + upload))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + platform.tokens().of(DemoAccount.INSTRUCTOR))
            .header("Tus-Resumable", "1.0.0")
            .header("Upload-Offset", "0")
            .header("Content-Type", UploadApi.OFFSET_OCTETS)
            .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(content))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> api(String path) {
    return get(platform.programs().api().url() + path);
  }

  private HttpResponse<String> get(String address) {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build(),
          BodyHandlers.ofString());
    } catch (IOException unanswered) {
      throw new UncheckedIOException(unanswered);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
