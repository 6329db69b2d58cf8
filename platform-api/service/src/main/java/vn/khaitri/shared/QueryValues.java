package vn.khaitri.shared;

import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * A value in a query that its parameter cannot have, or that no table can hold, is refused with the
 * name of the parameter: the framework would say that the address is unknown.
 */
@Singleton
class QueryValues {
  private final Map<Endpoint, List<QueryParameter>> known = new ConcurrentHashMap<>();

  private record Endpoint(Class<?> resource, String method, List<Class<?>> parameters) {
    static Endpoint of(SimpleResourceInfo resource) {
      return new Endpoint(
          resource.getResourceClass(),
          resource.getMethodName(),
          List.of(resource.parameterTypes()));
    }

    boolean is(Method candidate) {
      return candidate.getName().equals(method)
          && List.of(candidate.getParameterTypes()).equals(parameters);
    }
  }

  @ServerRequestFilter
  void check(ContainerRequestContext request, SimpleResourceInfo resource) {
    var query = request.getUriInfo().getQueryParameters();
    if (query.isEmpty()) {
      return;
    }
    var faults =
        known.computeIfAbsent(Endpoint.of(resource), QueryValues::parameters).stream()
            .flatMap(
                parameter ->
                    query.getOrDefault(parameter.name(), List.of()).stream()
                        .flatMap(value -> parameter.fault(value).stream()))
            .toList();
    if (!faults.isEmpty()) {
      throw new ProblemException(SharedProblem.INVALID_REQUEST, faults);
    }
  }

  /** They are named in the contract, which the resource implements. */
  private static List<QueryParameter> parameters(Endpoint endpoint) {
    return Stream.concat(
            Stream.of(endpoint.resource()), Arrays.stream(endpoint.resource().getInterfaces()))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(endpoint::is)
        .flatMap(method -> Arrays.stream(method.getParameters()))
        .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
        .map(QueryValues::named)
        .distinct()
        .toList();
  }

  private static QueryParameter named(Parameter parameter) {
    return new QueryParameter(
        parameter.getAnnotation(QueryParam.class).value(), parameter.getType());
  }
}
