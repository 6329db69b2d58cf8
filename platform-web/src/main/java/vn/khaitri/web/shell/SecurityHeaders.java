package vn.khaitri.web.shell;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Headers of every answer, also of those that no page of ours made. */
@Singleton
class SecurityHeaders {
  private static final int BEFORE_ALL = 1000;
  private static final String ASSETS = "/s/";

  private final String policy;

  SecurityHeaders(
      @ConfigProperty(name = "khaitri.s3-endpoint") URI store,
      @ConfigProperty(name = "khaitri.oidc-url") URI keycloak) {
    this.policy = policy(origin(store), origin(keycloak));
  }

  void register(@Observes Filters filters) {
    filters.register(this::protect, BEFORE_ALL);
  }

  private void protect(RoutingContext request) {
    var headers = request.response().headers();
    headers.set("Content-Security-Policy", policy);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    if (!request.normalizedPath().startsWith(ASSETS)) {
      request.addHeadersEndHandler(
          done -> {
            if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
              headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
            }
          });
    }
    request.next();
  }

  /**
   * Video comes from the store by signed addresses and reaches the player as blob:; form-action
   * names Keycloak because a form sent after the session ended is led to its sign-in page.
   */
  static String policy(String store, String keycloak) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: " + store,
        "media-src 'self' blob: " + store,
        "connect-src 'self' " + store,
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        "form-action 'self' " + keycloak,
        "base-uri 'none'",
        "frame-ancestors 'none'");
  }

  static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }
}
