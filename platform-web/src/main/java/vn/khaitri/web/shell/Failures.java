package vn.khaitri.web.shell;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import vn.khaitri.contract.Problem;

/**
 * What becomes of exceptions that no page caught: a page for people; problem+json for scripts
 * ({@link ForScripts}, or who asks for JSON), who must never be redirected to a sign-in page and
 * take it for an answer.
 */
class Failures {
  private static final Logger LOG = Logger.getLogger(Failures.class);

  private final ErrorPages pages;

  Failures(ErrorPages pages) {
    this.pages = pages;
  }

  @ServerExceptionMapper
  public Response refused(
      ProblemException refusal, ContainerRequestContext request, SimpleResourceInfo page) {
    return answer(request, page, refusal.problem());
  }

  @ServerExceptionMapper
  public Response away(
      ProcessingException away, ContainerRequestContext request, SimpleResourceInfo page) {
    LOG.warnf("The API does not answer: %s", away.toString());
    return answer(request, page, bare(ErrorKind.API_AWAY));
  }

  @ServerExceptionMapper
  public Response web(
      WebApplicationException failure, ContainerRequestContext request, SimpleResourceInfo page) {
    var status = failure.getResponse().getStatus();
    if (status < 400) {
      return failure.getResponse();
    }
    return answer(request, page, ProblemReader.bare(status, ErrorPages.traceId()));
  }

  @ServerExceptionMapper
  public Response forbidden(
      ForbiddenException refusal, ContainerRequestContext request, SimpleResourceInfo page) {
    return answer(request, page, bare(ErrorKind.FORBIDDEN));
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  public Response signedOut(ContainerRequestContext request, SimpleResourceInfo page) {
    if (wantsJson(request, page)) {
      return answer(request, page, bare(ErrorKind.SESSION_ENDED));
    }
    if (request.getHeaderString("HX-Request") != null) {
      return pages.page(ErrorKind.SESSION_ENDED);
    }
    return Response.seeOther(SignInPages.from(wayBack(request))).build();
  }

  /** A form cannot be sent once more by itself: one comes back to the page that it stands on. */
  private static String wayBack(ContainerRequestContext request) {
    var referer = request.getHeaderString("Referer");
    if (!request.getMethod().equals(HttpMethod.GET) && referer != null) {
      return LocalPath.at(referer).uri().toString();
    }
    var page = request.getUriInfo().getRequestUri();
    var query = page.getRawQuery();
    return query == null ? page.getRawPath() : page.getRawPath() + "?" + query;
  }

  @ServerExceptionMapper
  public Response broken(
      Exception failure, ContainerRequestContext request, SimpleResourceInfo page) {
    if (isGarbledForm(failure)) {
      return answer(request, page, bare(ErrorKind.BAD_REQUEST));
    }
    LOG.errorf(
        failure,
        "%s %s failed",
        request.getMethod(),
        request.getUriInfo().getRequestUri().getRawPath());
    return answer(request, page, bare(ErrorKind.BROKEN));
  }

  /** Quarkus has no exception of its own for a form body that is no form. */
  private static boolean isGarbledForm(Exception failure) {
    var trace = failure.getStackTrace();
    return failure instanceof IllegalArgumentException
        && trace.length > 0
        && trace[0].getClassName().endsWith(".URLUtils");
  }

  private Response answer(
      ContainerRequestContext request, SimpleResourceInfo page, Problem problem) {
    if (wantsJson(request, page)) {
      return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
    }
    return pages.page(ErrorKind.of(problem.status()), problem);
  }

  private static Problem bare(ErrorKind kind) {
    return ProblemReader.bare(kind.status(), ErrorPages.traceId());
  }

  private static boolean wantsJson(ContainerRequestContext request, SimpleResourceInfo page) {
    var resource = page.getResourceClass();
    if (resource != null && resource.isAnnotationPresent(ForScripts.class)) {
      return true;
    }
    var accept = request.getHeaderString(HttpHeaders.ACCEPT);
    return accept != null && accept.startsWith(MediaType.APPLICATION_JSON);
  }
}
