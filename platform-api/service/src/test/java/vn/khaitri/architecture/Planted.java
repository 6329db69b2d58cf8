package vn.khaitri.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Classes that break a rule on purpose. */
final class Planted {
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile(
          "^(?:public |final |abstract )*(?:class|interface|record|enum) (\\w+)",
          Pattern.MULTILINE);

  private Planted() {}

  /**
   * @param sources one file each; a type begins its line
   */
  static JavaClasses classes(String... sources) {
    return new ClassFileImporter().importPath(compiled(sources));
  }

  /** Loaded, for rules that look at what a class does. */
  static Class<?> loaded(String name, String... sources) {
    try {
      var urls = new URL[] {compiled(sources).toUri().toURL()};
      // Not closed: the class lives as long as its loader.
      return new URLClassLoader(urls, Planted.class.getClassLoader()).loadClass(name);
    } catch (MalformedURLException | ClassNotFoundException broken) {
      throw new IllegalArgumentException(name, broken);
    }
  }

  private static Path compiled(String... sources) {
    var folder = newFolder();
    var complaints = new StringWriter();
    var task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                complaints,
                null,
                null,
                List.of(
                    "-d",
                    folder.toString(),
                    "-proc:none",
                    "-parameters",
                    "-classpath",
                    System.getProperty("java.class.path")),
                null,
                Stream.of(sources).map(Source::new).toList());
    if (!task.call()) {
      throw new IllegalArgumentException(complaints.toString());
    }
    return folder;
  }

  private static Path newFolder() {
    try {
      var planted = Path.of("target", "planted").toAbsolutePath();
      Files.createDirectories(planted);
      return Files.createTempDirectory(planted, "");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///" + path(text)), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    private static String path(String text) {
      var folder = PACKAGE.matcher(text);
      if (!folder.find()) {
        throw new IllegalArgumentException("No package in " + text);
      }
      var type = TYPE.matcher(text);
      var name = type.find() ? type.group(1) : "package-info";
      return folder.group(1).replace('.', '/') + "/" + name + ".java";
    }
  }
}
