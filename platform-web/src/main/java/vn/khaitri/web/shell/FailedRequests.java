package vn.khaitri.web.shell;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.TimeoutHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/** Requests that fail before they reach a page get one of the error pages all the same. */
@Singleton
class FailedRequests {
  /** The address that failed, for the button that tries again. */
  static final String FAILED_PAGE = "khaitri.failed-page";

  private static final Logger LOG = Logger.getLogger(FailedRequests.class);
  private static final int UNAVAILABLE = 503;
  private static final String CALLBACK = "/oidc/";

  /** Quarkus waits without end for a Keycloak that takes connections and does not answer. */
  private static final long SIGN_IN_PATIENCE_MS = 15_000;

  void register(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
    for (var path : List.of(CALLBACK + "*", SignInPages.PATH + "/*")) {
      router
          .route(path)
          .order(Integer.MIN_VALUE)
          .handler(TimeoutHandler.create(SIGN_IN_PATIENCE_MS, UNAVAILABLE));
    }
    router.route().order(Integer.MAX_VALUE).handler(request -> show(request, ErrorKind.NOT_FOUND));
  }

  private void failed(RoutingContext request) {
    var failure = request.failure();
    if (isRedirectToSignIn(failure)
        || request.response().headWritten()
        || request.normalizedPath().startsWith(ErrorKindPages.PATH)) {
      request.next();
      return;
    }
    var kind = kindOf(request);
    if (kind == ErrorKind.BROKEN) {
      LOG.errorf(failure, "%s %s failed", request.request().method(), request.normalizedPath());
    } else if (failure != null) {
      LOG.warnf("%s: %s", kind, failure.toString());
    }
    show(request, kind);
  }

  private static boolean isRedirectToSignIn(Throwable failure) {
    return failure instanceof UnauthorizedException
        || failure instanceof AuthenticationRedirectException;
  }

  private static ErrorKind kindOf(RoutingContext request) {
    var status = request.statusCode();
    return switch (request.failure()) {
      case AuthenticationCompletionException refused -> ErrorKind.SIGN_IN_FAILED;
      case OIDCException away -> ErrorKind.SIGN_IN_AWAY;
      case ForbiddenException refused -> ErrorKind.FORBIDDEN;
      case null, default ->
          status == UNAVAILABLE && isSignIn(request)
              ? ErrorKind.SIGN_IN_AWAY
              : ErrorKind.of(status);
    };
  }

  private static boolean isSignIn(RoutingContext request) {
    var path = request.normalizedPath();
    return path.startsWith(CALLBACK) || path.startsWith(SignInPages.PATH);
  }

  private static void show(RoutingContext request, ErrorKind kind) {
    // A callback can't be asked twice.
    var inCallback = request.normalizedPath().startsWith(CALLBACK);
    request.put(FAILED_PAGE, inCallback ? SignInPages.PATH : request.request().uri());
    request.reroute(HttpMethod.GET, ErrorKindPages.PATH + kind.name());
  }
}
