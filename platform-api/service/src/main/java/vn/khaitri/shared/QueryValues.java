package vn.khaitri.shared;

import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
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
  private final Map<Method, List<QueryParameter>> known = new ConcurrentHashMap<>();
  private final ContractMethods contract;

  QueryValues(ContractMethods contract) {
    this.contract = contract;
  }

  @ServerRequestFilter
  void check(ContainerRequestContext request, SimpleResourceInfo resource) {
    var query = request.getUriInfo().getQueryParameters();
    if (query.isEmpty()) {
      return;
    }
    var faults =
        contract.of(resource).stream()
            .flatMap(method -> known.computeIfAbsent(method, QueryValues::parameters).stream())
            .flatMap(
                parameter ->
                    query.getOrDefault(parameter.name(), List.of()).stream()
                        .flatMap(value -> parameter.fault(value).stream()))
            .toList();
    if (!faults.isEmpty()) {
      throw new ProblemException(SharedProblem.INVALID_REQUEST, faults);
    }
  }

  private static List<QueryParameter> parameters(Method method) {
    return Stream.of(method.getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
        .map(QueryValues::named)
        .toList();
  }

  private static QueryParameter named(Parameter parameter) {
    return new QueryParameter(parameter.getAnnotation(QueryParam.class).value(), type(parameter));
  }

  /** Of each value, where there may be several. */
  private static Class<?> type(Parameter parameter) {
    return parameter.getParameterizedType() instanceof ParameterizedType list
            && list.getActualTypeArguments()[0] instanceof Class<?> each
        ? each
        : parameter.getType();
  }
}
