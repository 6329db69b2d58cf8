package vn.khaitri.http;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Quarkus knows one limit for all bodies, which must let the longest file in. All other addresses
 * keep a small one: what they take is held in memory.
 */
@Singleton
class BodyLimits {
  /** After the limit of Quarkus, before any endpoint. */
  private static final int AFTER_QUARKUS = -1;

  private final BodyConfig config;

  BodyLimits(BodyConfig config) {
    this.config = config;
  }

  void register(@Observes Router router) {
    router.route().order(AFTER_QUARKUS).handler(this::limit);
  }

  private void limit(RoutingContext request) {
    var max = config.max().asLongValue();
    if (takesFiles(request.normalizedPath())) {
      request.next();
    } else if (announced(request) > max) {
      request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      request.fail(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE.code());
    } else {
      // A body without a length is cut off where it passes this.
      request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, max);
      request.next();
    }
  }

  private boolean takesFiles(String path) {
    return config.filesAt().stream()
        .anyMatch(files -> path.equals(files) || path.startsWith(files + "/"));
  }

  /** Netty has refused what is no number. */
  private static long announced(RoutingContext request) {
    var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }
}
