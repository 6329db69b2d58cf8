package vn.khaitri.shared;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriBuilder;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import vn.khaitri.contract.Creates;

/** What was made is answered with 201 and with where it is, as the contract says. */
@Singleton
class CreatedAnswers {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  private final ContractMethods contract;

  CreatedAnswers(ContractMethods contract) {
    this.contract = contract;
  }

  @ServerResponseFilter
  void tell(
      ContainerRequestContext request,
      ContainerResponseContext response,
      SimpleResourceInfo resource) {
    if (response.getStatus() != Status.OK.getStatusCode()) {
      return;
    }
    contract
        .of(resource)
        .map(method -> method.getAnnotation(Creates.class))
        .ifPresent(creates -> created(creates, request, response));
  }

  private static void created(
      Creates creates, ContainerRequestContext request, ContainerResponseContext response) {
    response.setStatusInfo(Status.CREATED);
    if (!creates.value().isEmpty()) {
      var path = request.getUriInfo().getPathParameters();
      var names =
          NAME.matcher(creates.value())
              .results()
              .map(found -> found.group(1))
              .collect(
                  Collectors.toMap(
                      Function.identity(),
                      name ->
                          path.containsKey(name)
                              ? path.getFirst(name)
                              : RecordFields.of(response.getEntity(), name)));
      // Codes have letters that no header has.
      var location = UriBuilder.fromPath(creates.value()).buildFromMap(names).toASCIIString();
      // Relative: proxies in front of us know their own address better.
      response.getHeaders().putSingle(HttpHeaders.LOCATION, location);
    }
  }
}
