package vn.khaitri.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Command lines of child processes. */
final class Commands {

  // The servers are small and short-lived: C1 alone starts them fastest and in the least memory.
  static final List<String> SERVER_FLAGS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders");

  // The programs are ours to be fast: both compilers.
  static final List<String> PROGRAM_FLAGS =
      List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");

  private Commands() {}

  /** A JVM that ends with us: {@link Guard} in front of the main class. */
  static ProcessBuilder java(List<String> flags, String classPath, List<String> mainAndArguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", ownClasses() + File.pathSeparator + classPath));
    command.add(Guard.class.getName());
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
    var printed = new String(process.getInputStream().readAllBytes());
    if (process.onExit().join().exitValue() != 0) {
      throw new StartupException(String.join(" ", builder.command()) + " failed:\n" + printed);
    }
    return printed;
  }

  private static Path ownClasses() {
    try {
      return Path.of(Guard.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (java.net.URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
