package vn.khaitri.media;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.khaitri.shared.ProblemException;

/** The part of tus 1.0 that stands around every request under {@code /api/v1/uploads}. */
@Singleton
class TusProtocol {
  static final String VERSION = "1.0.0";

  private static final String PATH = "/api/v1/uploads";
  private static final String UPLOAD = TusProtocol.class.getName();
  private static final Set<String> OVERRIDABLE = Set.of(HttpMethod.PATCH, HttpMethod.DELETE);

  /** For clients behind proxies that know GET and POST only. */
  @ServerRequestFilter(preMatching = true)
  void overrideMethod(ContainerRequestContext request, RoutingContext route) {
    // The path that JAX-RS tells is decoded twice, which fails for "%25".
    request.setProperty(UPLOAD, route.normalizedPath().startsWith(PATH));
    var method = request.getHeaderString("X-HTTP-Method-Override");
    if (method != null
        && isUpload(request)
        && HttpMethod.POST.equals(request.getMethod())
        && OVERRIDABLE.contains(method)) {
      request.setMethod(method);
    }
  }

  @ServerRequestFilter
  void requireProtocol(ContainerRequestContext request) {
    if (!isUpload(request) || HttpMethod.OPTIONS.equals(request.getMethod())) {
      return;
    }
    if (!VERSION.equals(request.getHeaderString("Tus-Resumable"))) {
      throw new ProblemException(MediaProblem.TUS_VERSION);
    }
    requireNumber(request, "Upload-Length", MediaProblem.UPLOAD_LENGTH_NEEDED);
    requireNumber(request, "Upload-Offset", MediaProblem.UPLOAD_OFFSET_NEEDED);
  }

  @ServerResponseFilter
  void answer(ContainerRequestContext request, ContainerResponseContext response) {
    if (!isUpload(request)) {
      return;
    }
    response.getHeaders().putSingle("Tus-Resumable", VERSION);
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    if (response.getStatus() == Status.PRECONDITION_FAILED.getStatusCode()) {
      response.getHeaders().putSingle("Tus-Version", VERSION);
    }
  }

  private static void requireNumber(
      ContainerRequestContext request, String header, MediaProblem problem) {
    var value = request.getHeaderString(header);
    if (value != null && UploadPolicy.number(value).isEmpty()) {
      throw new ProblemException(problem);
    }
  }

  private static boolean isUpload(ContainerRequestContext request) {
    return Boolean.TRUE.equals(request.getProperty(UPLOAD));
  }
}
