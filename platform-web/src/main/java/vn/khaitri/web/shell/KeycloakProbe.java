package vn.khaitri.web.shell;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Asks Keycloak whether its sign-in page would open now. */
@Singleton
class KeycloakProbe {
  private static final Logger LOG = Logger.getLogger(KeycloakProbe.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int OK = 200;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final HttpRequest question;

  KeycloakProbe(@ConfigProperty(name = "khaitri.oidc-url") String realm) {
    this.question =
        HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
            .timeout(PATIENCE)
            .build();
  }

  boolean answers() {
    try {
      return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException away) {
      LOG.warnf("Keycloak does not answer: %s", away.toString());
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
