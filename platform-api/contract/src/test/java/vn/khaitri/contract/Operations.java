package vn.khaitri.contract;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** All methods of the contract's interfaces. */
final class Operations {
  private Operations() {}

  static Stream<Method> all() {
    return apis().stream().flatMap(api -> Stream.of(api.getMethods()));
  }

  static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  /** The whole path, with the names of its parameters. */
  static String path(Method method) {
    var own = method.getAnnotation(Path.class);
    return method.getDeclaringClass().getAnnotation(Path.class).value()
        + (own == null ? "" : own.value());
  }

  private static List<Class<?>> apis() {
    try {
      var classes =
          java.nio.file.Path.of(
              Page.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (var files = Files.walk(classes)) {
        return files
            .map(file -> classes.relativize(file).toString())
            .filter(file -> file.endsWith("Api.class"))
            .<Class<?>>map(file -> load(file.replace('/', '.').replaceAll("\\.class$", "")))
            .filter(api -> api.isAnnotationPresent(Path.class))
            .toList();
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
