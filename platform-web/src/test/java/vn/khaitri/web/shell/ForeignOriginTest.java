package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.web.pages.ApiStandIn;

/** Pages carry no tokens against forged requests: the Origin check alone stands there. */
@QuarkusTest
@TestProfile(ForeignOriginTest.WithoutServers.class)
public class ForeignOriginTest {
  @TestHTTPResource("/ngon-ngu")
  URI languages;

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "http://localhost.evil.example", "null"})
  void aFormOfAnotherSiteIsRefused(String origin) throws Exception {
    var form = form().header("Origin", origin).build();

    int status = sent(form);

    assertEquals(403, status);
  }

  @Test
  void aFormOfOurOwnIsTaken() throws Exception {
    var form = form().header("Origin", "http://" + languages.getAuthority()).build();

    int status = sent(form);

    assertEquals(303, status);
  }

  @Test
  void aFormWithoutOriginIsTaken() throws Exception {
    var form = form().build();

    int status = sent(form);

    assertEquals(303, status);
  }

  private HttpRequest.Builder form() {
    return HttpRequest.newBuilder(languages)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("chon=en&ve=%2F"));
  }

  private static int sent(HttpRequest form) throws IOException, InterruptedException {
    try (var browser = HttpClient.newHttpClient()) {
      return browser.send(form, BodyHandlers.discarding()).statusCode();
    }
  }

  /** Nobody signs in by Keycloak here, and the API is made up. */
  public static final class WithoutServers implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(ApiStandIn.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.oidc.tenant-enabled",
          "false",
          "khaitri.sign-up",
          "true",
          "KHAITRI_WEB_CLIENT_SECRET",
          "unused",
          "KHAITRI_SESSION_SECRET",
          "unused-but-at-least-32-characters");
    }
  }
}
