package vn.khaitri.shared;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.khaitri.contract.Problem.FieldError;

/**
 * Every way in which a request can fail, as a problem. Nothing leaves as a stack trace or an HTML
 * page.
 */
@Singleton
class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ProblemResponses responses;

  ProblemMappers(ProblemResponses responses) {
    this.responses = responses;
  }

  @ServerExceptionMapper
  Response refused(ProblemException refusal, HttpHeaders headers) {
    return responses.of(refusal, headers);
  }

  @ServerExceptionMapper
  Response invalid(ConstraintViolationException violations, HttpHeaders headers) {
    var errors =
        violations.getConstraintViolations().stream()
            .map(violation -> new FieldError(pointer(violation), violation.getMessage()))
            .sorted(java.util.Comparator.comparing(FieldError::pointer))
            .toList();
    return responses.of(SharedProblem.INVALID_REQUEST, headers, errors);
  }

  /** Mismatches are named apart because the framework has a mapper of its own for them. */
  @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
  Response unreadable(JacksonException failure, HttpHeaders headers) {
    return unreadableBody(failure, headers);
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response notSignedIn(SecurityException failure, HttpHeaders headers) {
    var response = responses.of(SharedProblem.NOT_SIGNED_IN, headers, List.of());
    response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    return response;
  }

  @ServerExceptionMapper
  Response notAllowed(ForbiddenException failure, HttpHeaders headers) {
    return responses.of(SharedProblem.NOT_ALLOWED, headers, List.of());
  }

  @ServerExceptionMapper
  Response changedMeanwhile(OptimisticLockException failure, HttpHeaders headers) {
    return responses.of(SharedProblem.CHANGED_MEANWHILE, headers, List.of());
  }

  @ServerExceptionMapper
  Response storeAway(ObjectStore.StoreException failure, HttpHeaders headers) {
    LOG.error("The object store refused or is away", failure);
    return responses.of(SharedProblem.TRY_LATER, headers, List.of());
  }

  @ServerExceptionMapper
  Response http(WebApplicationException failure, HttpHeaders headers) {
    if (failure.getCause() instanceof JacksonException unreadable) {
      return unreadableBody(unreadable, headers);
    }
    int status = failure.getResponse().getStatus();
    if (status < 400) {
      return failure.getResponse();
    }
    for (var problem : SharedProblem.values()) {
      if (problem.status().getStatusCode() == status && problem != SharedProblem.INVALID_REQUEST) {
        return responses.of(problem, headers, List.of());
      }
    }
    return status < 500
        ? responses.of(SharedProblem.INVALID_REQUEST, headers, List.of())
        : unexpected(failure, headers);
  }

  @ServerExceptionMapper
  Response interrupted(IOException failure, HttpHeaders headers) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpClosedException || cause instanceof ClosedChannelException) {
        // Phones lose their line every day, and nobody is left to read the answer.
        LOG.debug("The connection broke within the request", failure);
        return responses.of(SharedProblem.UNREADABLE_BODY, headers, List.of());
      }
    }
    return unexpected(failure, headers);
  }

  /** What reads a body itself meets the same. */
  @ServerExceptionMapper
  Response interruptedReading(UncheckedIOException failure, HttpHeaders headers) {
    return interrupted(Objects.requireNonNull(failure.getCause()), headers);
  }

  @ServerExceptionMapper
  Response unexpected(Throwable failure, HttpHeaders headers) {
    if (Database.away(failure)) {
      LOG.warnf("The database is away or full: %s", failure);
      return responses.of(SharedProblem.TRY_LATER, headers, List.of());
    }
    LOG.error("Request failed", failure);
    return responses.of(SharedProblem.INTERNAL_ERROR, headers, List.of());
  }

  private Response unreadableBody(JacksonException failure, HttpHeaders headers) {
    return responses.of(
        new ProblemException(SharedProblem.UNREADABLE_BODY, List.of(UnreadableJson.fault(failure))),
        headers);
  }

  /**
   * {@code enrol.request.runId} is {@code /runId} of the body; {@code search.size} is the parameter
   * {@code size}.
   */
  private static String pointer(ConstraintViolation<?> violation) {
    var nodes =
        StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
            .filter(node -> node.getKind() != ElementKind.METHOD)
            .toList();
    if (nodes.size() == 1) {
      return nodes.getFirst().getName();
    }
    return nodes.stream()
        .skip(1)
        .map(
            node -> {
              var index = node.getIndex() == null ? "" : "/" + node.getIndex();
              return node.getKind() == ElementKind.CONTAINER_ELEMENT
                  ? index
                  : index + "/" + node.getName();
            })
        .collect(Collectors.joining());
  }
}
