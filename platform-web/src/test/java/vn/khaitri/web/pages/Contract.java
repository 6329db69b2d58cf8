package vn.khaitri.web.pages;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the code says of itself: the interfaces of the API, and the pages of the web. */
final class Contract {
  /** A parameter of a path and, in the second group, what it must look like. */
  static final Pattern PARAMETER =
      Pattern.compile("\\{\\s*(\\w+)\\s*(?::\\s*((?:[^{}]|\\{[^{}]*\\})+))?\\}");

  private Contract() {}

  static Stream<Class<?>> apis() {
    return withPaths("vn.khaitri.contract").filter(Class::isInterface);
  }

  static Stream<Class<?>> pages() {
    return withPaths("vn.khaitri.web").filter(type -> !type.isInterface());
  }

  private static Stream<Class<?>> withPaths(String root) {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages(root).stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::getName)
            .sorted()
            .map(Contract::load);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }

  static Map<String, String> query(URI address) {
    var query = address.getRawQuery();
    if (query == null) {
      return Map.of();
    }
    return Stream.of(query.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0],
                pair -> pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                (first, second) -> second));
  }
}
