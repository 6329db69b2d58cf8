package vn.khaitri.shared;

import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** The method of the contract that a resource answers: it has what the API promises. */
@Singleton
class ContractMethods {
  private final Map<Endpoint, Optional<Method>> known = new ConcurrentHashMap<>();

  private record Endpoint(Class<?> resource, String method, List<Class<?>> parameters) {
    boolean is(Method candidate) {
      return candidate.getName().equals(method)
          && List.of(candidate.getParameterTypes()).equals(parameters);
    }
  }

  /** Empty for the few endpoints that the contract does not name. */
  Optional<Method> of(SimpleResourceInfo resource) {
    return known.computeIfAbsent(
        new Endpoint(
            resource.getResourceClass(),
            resource.getMethodName(),
            List.of(resource.parameterTypes())),
        ContractMethods::find);
  }

  private static Optional<Method> find(Endpoint endpoint) {
    return Stream.of(endpoint.resource().getInterfaces())
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(endpoint::is)
        .findFirst();
  }
}
