package vn.khaitri.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khaitri.local.Program;

/** Health and metrics are for who runs the platform, and not on the ports that people reach. */
@ExtendWith(RunningPlatform.Extension.class)
class ManagementPortTest {
  private final RunningPlatform platform;

  ManagementPortTest(RunningPlatform platform) {
    this.platform = platform;
  }

  @ParameterizedTest
  @EnumSource(Program.Kind.class)
  void thePortOfPeopleTellsNothing(Program.Kind kind) throws Exception {
    var program = program(kind);

    var metrics = get(program.url() + "/q/metrics");
    var health = get(program.url() + "/q/health");

    assertEquals(404, metrics.statusCode());
    assertEquals(404, health.statusCode());
  }

  @ParameterizedTest
  @EnumSource(Program.Kind.class)
  void thePortOfItsOwnTellsBoth(Program.Kind kind) throws Exception {
    var program = program(kind);

    var metrics = get(program.managementUrl() + "/metrics");
    var health = get(program.managementUrl() + "/health");

    assertTrue(metrics.body().contains("jvm_memory_used_bytes"), metrics.body());
    assertTrue(health.body().contains("\"status\": \"UP\""), health.body());
  }

  private Program program(Program.Kind kind) {
    return switch (kind) {
      case API -> platform.programs().api();
      case WEB -> platform.programs().web();
      case WORKER -> platform.programs().worker();
    };
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
  }
}
