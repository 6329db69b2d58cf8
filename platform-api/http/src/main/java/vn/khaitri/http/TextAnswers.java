package vn.khaitri.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;

/**
 * The one place that decides how texts go out: with their charset, and compressed for whoever takes
 * that. It works on the finished headers, so that it does not matter whether an endpoint returned
 * its text, a {@code Response} around it, a download or a problem. Quarkus decides before a {@code
 * Response} is opened, and would send those as they are.
 */
@Singleton
class TextAnswers {
  private static final int BEFORE_ALL = 1000;
  private static final CharSequence NOT_COMPRESSED = HttpHeaders.IDENTITY;

  /**
   * What is text by its nature and does not say so by {@code text/}, {@code +json} or {@code +xml}.
   */
  private static final Set<String> TEXTS =
      Set.of(
          "application/json",
          "application/javascript",
          "application/xml",
          "application/vnd.apple.mpegurl");

  void register(@Observes Filters filters) {
    filters.register(this::dress, BEFORE_ALL);
  }

  private void dress(RoutingContext request) {
    request.addHeadersEndHandler(done -> dress(request.response().headers()));
    request.next();
  }

  static void dress(MultiMap headers) {
    var type = headers.get(HttpHeaders.CONTENT_TYPE);
    if (type == null || !isText(type)) {
      return;
    }
    if (type.startsWith("text/") && !type.contains("charset")) {
      headers.set(HttpHeaders.CONTENT_TYPE, type + ";charset=UTF-8");
    }
    headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (headers.contains(HttpHeaders.CONTENT_ENCODING, NOT_COMPRESSED, true)) {
      headers.remove(HttpHeaders.CONTENT_ENCODING);
    }
  }

  private static boolean isText(String type) {
    var bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return bare.startsWith("text/")
        || bare.endsWith("+json")
        || bare.endsWith("+xml")
        || TEXTS.contains(bare);
  }
}
