package vn.khaitri.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;

/** Every answer that says "later" says when, also those that no endpoint of ours made. */
@Singleton
class RetryAfter {
  private static final int BEFORE_ALL = 1000;

  /**
   * In seconds, by status: a server that was restarted answers again after about so long; what
   * somebody asked too often is forgotten after ten minutes.
   */
  private static final Map<Integer, String> WAITS =
      Map.of(
          HttpResponseStatus.SERVICE_UNAVAILABLE.code(), "5",
          HttpResponseStatus.TOO_MANY_REQUESTS.code(), "600");

  void register(@Observes Filters filters) {
    filters.register(RetryAfter::add, BEFORE_ALL);
  }

  private static void add(RoutingContext request) {
    var response = request.response();
    request.addHeadersEndHandler(
        done -> {
          var wait = WAITS.get(response.getStatusCode());
          if (wait != null && !response.headers().contains(HttpHeaderNames.RETRY_AFTER)) {
            response.putHeader(HttpHeaderNames.RETRY_AFTER, wait);
          }
        });
    request.next();
  }
}
