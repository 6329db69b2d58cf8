package vn.khaitri.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Compresses JSON, tables and playlists for whoever takes that. It looks at the finished headers:
 * Quarkus decides before the type of an answer is known that no method names, and would send it as
 * it is.
 */
@Singleton
class CompressedAnswers {
  private static final int BEFORE_ALL = 1000;

  void register(@Observes Filters filters) {
    filters.register(this::watch, BEFORE_ALL);
  }

  private void watch(RoutingContext request) {
    request.addHeadersEndHandler(done -> compressText(request.response().headers()));
    request.next();
  }

  private static void compressText(MultiMap headers) {
    var type = headers.get(HttpHeaders.CONTENT_TYPE);
    if (type != null
        && (type.startsWith("text/") || type.contains("json") || type.contains("mpegurl"))) {
      headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
      if (headers.contains(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY, true)) {
        headers.remove(HttpHeaders.CONTENT_ENCODING);
      }
    }
  }
}
