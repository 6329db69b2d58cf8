package vn.khaitri.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Our classes as the compiler left them, and who extends or implements whom. */
final class CompiledClasses {
  private static final String OURS = "vn.khaitri.";

  private final Map<String, Optional<ClassModel>> read = new HashMap<>();
  private final Map<String, List<String>> directlyBelow = new TreeMap<>();

  /**
   * @param names of all classes that may extend others
   */
  CompiledClasses(Collection<String> names) {
    for (var name : names) {
      find(name)
          .ifPresent(
              type ->
                  above(type)
                      .forEach(
                          parent ->
                              directlyBelow
                                  .computeIfAbsent(parent, one -> new ArrayList<>())
                                  .add(name)));
    }
  }

  static boolean isOurs(String name) {
    return name.startsWith(OURS);
  }

  Optional<ClassModel> find(String name) {
    return isOurs(name) ? read.computeIfAbsent(name, CompiledClasses::parsed) : Optional.empty();
  }

  /** Superclass and interfaces, as far as they are ours. */
  static Stream<String> above(ClassModel type) {
    return Stream.concat(type.superclass().stream(), type.interfaces().stream())
        .map(parent -> parent.asInternalName().replace('/', '.'))
        .filter(CompiledClasses::isOurs);
  }

  /** All that extend or implement it, over any number of steps. */
  Stream<ClassModel> below(String name) {
    return directlyBelow.getOrDefault(name, List.of()).stream()
        .flatMap(child -> Stream.concat(find(child).stream(), below(child)));
  }

  private static Optional<ClassModel> parsed(String name) {
    var file = name.replace('.', '/') + ".class";
    try (var bytes = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
      return bytes == null
          ? Optional.empty()
          : Optional.of(ClassFile.of().parse(bytes.readAllBytes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
