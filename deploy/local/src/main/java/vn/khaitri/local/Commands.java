package vn.khaitri.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Command lines of child processes. */
final class Commands {

  // Everything shares a small machine and starts at once. C1 alone brought the three programs up
  // with
  // 12.9 s of processor time instead of 21.5, in 60 MB less; servers for many choose otherwise.
  static final List<String> FLAGS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders");

  private Commands() {}

  /** A JVM that ends with us: {@link ParentWatchdog} in front of the main class. */
  static ProcessBuilder java(List<String> flags, String classPath, List<String> mainAndArguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.addAll(flags);
    command.addAll(List.of("-cp", ownClasses() + File.pathSeparator + classPath));
    command.add(ParentWatchdog.class.getName());
    command.addAll(mainAndArguments);
    return new ProcessBuilder(command);
  }

  /**
   * Ctrl-C goes to all processes of a terminal's session: in their own, children await our order.
   */
  static ProcessBuilder inOwnSession(ProcessBuilder builder) {
    if (onPath("setsid")) {
      builder.command().addFirst("setsid");
    }
    return builder;
  }

  private static boolean onPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** Runs to its end; the answer is what it printed. */
  static String run(ProcessBuilder builder) throws IOException {
    return finish(builder, builder.redirectErrorStream(true).start());
  }

  static String finish(ProcessBuilder builder, Process process) throws IOException {
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new StartupException(String.join(" ", builder.command()) + " failed:\n" + printed);
    }
    return printed;
  }

  private static Path ownClasses() {
    try {
      return Path.of(
          ParentWatchdog.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (java.net.URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
