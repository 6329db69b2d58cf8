package vn.khaitri.web;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Stands for the API in a test of what a page asks it, and remembers that. */
public final class Calls {
  private final List<String> names = new ArrayList<>();

  /**
   * @param answers by the name of the method; what else is asked fails
   */
  public <T> T client(Class<T> client, Map<String, ?> answers) {
    return client.cast(
        Proxy.newProxyInstance(
            client.getClassLoader(),
            new Class<?>[] {client},
            (proxy, method, arguments) -> {
              names.add(method.getName());
              return Objects.requireNonNull(answers.get(method.getName()), method.getName());
            }));
  }

  /** In the order in which they came. */
  public List<String> names() {
    return List.copyOf(names);
  }
}
