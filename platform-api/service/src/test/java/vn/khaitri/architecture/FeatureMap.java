package vn.khaitri.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.khaitri.shared.Feature;

/** Which package is which feature, and whom each may call. */
final class FeatureMap {
  /** What all may use: the one without the other. */
  private static final String SHARED = "shared";

  private static final String EVENTS = "events";

  /** What every way in may refuse of a file, as a problem. */
  private static final String FILE_CHECK = "filecheck";

  /** Features in a plain module of their own, which knows none of us, by package. */
  private static final Map<String, String> PLAIN =
      Map.of("vn.khaitri.documents", "documents", "vn.khaitri.filecheck", FILE_CHECK);

  private final SortedMap<String, Set<String>> uses = new TreeMap<>();
  private final NavigableMap<String, String> byPackage = new TreeMap<>();

  FeatureMap(JavaClasses classes) {
    PLAIN.forEach(byPackage::put);
    for (var javaClass : classes) {
      javaClass
          .getPackage()
          .tryGetAnnotationOfType(Feature.class)
          .ifPresent(
              feature -> {
                var name = javaClass.getPackage().getRelativeName();
                byPackage.put(javaClass.getPackageName(), name);
                uses.put(name, Set.of(feature.uses()));
              });
    }
  }

  Set<String> names() {
    return uses.keySet();
  }

  boolean isThere(String feature) {
    return names().contains(feature) || PLAIN.containsValue(feature);
  }

  Set<String> uses(String feature) {
    return uses.getOrDefault(feature, Set.of());
  }

  Optional<String> of(JavaClass javaClass) {
    return Optional.ofNullable(byPackage.get(javaClass.getPackageName()));
  }

  /** The other feature that a dependency leads to. */
  Optional<String> crossing(Dependency dependency) {
    var from = of(dependency.getOriginClass());
    return of(dependency.getTargetClass().getBaseComponentType())
        .filter(to -> from.isPresent() && !to.equals(from.get()));
  }

  boolean mayCall(String from, String to) {
    return switch (from) {
      case SHARED -> to.equals(FILE_CHECK);
      case EVENTS -> to.equals(SHARED);
      default -> to.equals(SHARED) || to.equals(EVENTS) || uses(from).contains(to);
    };
  }

  /** Features that may call themselves by way of others, each as the way round. */
  List<String> cycles() {
    var found = new ArrayList<String>();
    for (var feature : names()) {
      follow(feature, feature, new LinkedHashSet<>(), found);
    }
    return found;
  }

  private void follow(String start, String at, Set<String> way, List<String> found) {
    way.add(at);
    for (var next : uses(at)) {
      if (next.equals(start)) {
        found.add(String.join(" → ", way) + " → " + start);
      } else if (!way.contains(next)) {
        follow(start, next, new LinkedHashSet<>(way), found);
      }
    }
  }
}
