package vn.khaitri.web.shell;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Nobody signs in here. */
public final class WithoutServers implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.oidc.tenant-enabled",
        "false",
        "KHAITRI_WEB_CLIENT_SECRET",
        "unused",
        "KHAITRI_SESSION_SECRET",
        "unused-but-at-least-32-characters");
  }
}
