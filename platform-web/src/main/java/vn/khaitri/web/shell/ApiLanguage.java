package vn.khaitri.web.shell;

import io.quarkus.arc.Arc;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Asks the API for problem texts in the language of the viewer. */
@Provider
class ApiLanguage implements ClientRequestFilter {
  private final Viewer viewer;

  ApiLanguage(Viewer viewer) {
    this.viewer = viewer;
  }

  @Override
  public void filter(ClientRequestContext call) {
    if (Arc.container().requestContext().isActive()) {
      call.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, viewer.getLanguage());
    }
  }
}
