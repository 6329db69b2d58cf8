package vn.khaitri.shared;

import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status.Family;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Revisions for those who know HTTP rather than our fields: an answer with a {@code revision} has
 * it as its {@code ETag}. A write that takes a revision takes {@code If-Match} beside it, which
 * must say the same; a stale one is then 412 in place of 409 ({@link ProblemResponses}).
 */
@Singleton
class EntityTags {
  static final String REVISION = "revision";

  private final ContractMethods contract;

  EntityTags(ContractMethods contract) {
    this.contract = contract;
  }

  @ServerRequestFilter
  void check(ContainerRequestContext request, SimpleResourceInfo resource) {
    var expected = request.getHeaderString(HttpHeaders.IF_MATCH);
    if (expected == null) {
      return;
    }
    if (!contract.of(resource).filter(EntityTags::takesRevision).isPresent()) {
      throw refused("if-match-not-taken");
    }
    var sent = request.getUriInfo().getQueryParameters().getFirst(REVISION);
    if (sent != null) {
      agree(expected, sent);
    }
  }

  static void agree(String expected, Object revision) {
    if (!expected.strip().equals("\"" + revision + '"')) {
      throw refused("revision-differs");
    }
  }

  private static ProblemException refused(String fault) {
    return new ProblemException(
        SharedProblem.INVALID_REQUEST, List.of(new FieldFault(HttpHeaders.IF_MATCH, fault)));
  }

  /** In its body or in the query. */
  static boolean takesRevision(Method method) {
    return Stream.of(method.getParameters())
        .anyMatch(
            parameter ->
                RecordFields.has(parameter.getType(), REVISION)
                    || (parameter.isAnnotationPresent(QueryParam.class)
                        && parameter.getAnnotation(QueryParam.class).value().equals(REVISION)));
  }

  @ServerResponseFilter
  void tell(ContainerResponseContext response) {
    var answer = response.getEntity();
    if (response.getStatusInfo().getFamily() == Family.SUCCESSFUL
        && answer != null
        && RecordFields.has(answer.getClass(), REVISION)) {
      response
          .getHeaders()
          .putSingle(HttpHeaders.ETAG, "\"" + RecordFields.of(answer, REVISION) + '"');
    }
  }
}
