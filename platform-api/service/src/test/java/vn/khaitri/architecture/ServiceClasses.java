package vn.khaitri.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import vn.khaitri.shared.Feature;

/** The compiled service, without its tests. */
final class ServiceClasses {
  static final Path FOLDER = folder();
  static final JavaClasses ALL = new ClassFileImporter().importPath(FOLDER);

  private ServiceClasses() {}

  /** Top-level classes; ArchUnit takes package-info for one. */
  static List<JavaClass> topLevel(JavaClasses classes) {
    return classes.stream()
        .filter(JavaClass::isTopLevelClass)
        .filter(javaClass -> !javaClass.getSimpleName().equals("package-info"))
        .toList();
  }

  private static Path folder() {
    try {
      return Path.of(Feature.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
