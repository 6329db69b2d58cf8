package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
  @Test
  void letsNothingInlineRun() {
    var policy = SecurityHeaders.policy("http://store:19000", "http://keycloak:8180");

    assertFalse(policy.contains("unsafe"));
    assertTrue(policy.contains("script-src 'self';"));
    assertTrue(policy.contains("media-src 'self' blob: http://store:19000;"));
  }

  @Test
  void namesServersWithoutTheirPaths() {
    assertEquals(
        "http://localhost:8180",
        SecurityHeaders.origin(URI.create("http://localhost:8180/realms/khaitri")));
  }
}
