package vn.khaitri.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Every answer that says "later" says when, also those that no endpoint of ours made. */
@Singleton
class RetryAfter {
  private static final int BEFORE_ALL = 1000;

  /** In seconds: a server that was restarted answers again after about so long. */
  private static final String SOON = "5";

  void register(@Observes Filters filters) {
    filters.register(RetryAfter::add, BEFORE_ALL);
  }

  private static void add(RoutingContext request) {
    var response = request.response();
    request.addHeadersEndHandler(
        done -> {
          if (response.getStatusCode() == HttpResponseStatus.SERVICE_UNAVAILABLE.code()
              && !response.headers().contains(HttpHeaderNames.RETRY_AFTER)) {
            response.putHeader(HttpHeaderNames.RETRY_AFTER, SOON);
          }
        });
    request.next();
  }
}
