package vn.khaitri.web.certification;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/**
 * Tells the API for whom the web asks: who guesses codes has to wait, and nobody else with them.
 */
class VisitorAddress implements ClientRequestFilter {
  private static final String VISITOR = "Khaitri-Visitor";

  private final CurrentVertxRequest request;

  VisitorAddress(CurrentVertxRequest request) {
    this.request = request;
  }

  @Override
  public void filter(ClientRequestContext question) {
    question
        .getHeaders()
        .putSingle(VISITOR, request.getCurrent().request().remoteAddress().hostAddress());
  }
}
