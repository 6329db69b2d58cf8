package vn.khaitri.local.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.khaitri.local.Home;
import vn.khaitri.local.ManagedProcess;

/** What runs from a home folder, written down for {@code ./khaitri status}. */
record RunState(String name, long pid, int port) {

  private static final String SEPARATOR = "\t";

  static void write(Home home, List<ManagedProcess> parts) throws IOException {
    var launcher = new RunState("khaitri", ProcessHandle.current().pid(), 0);
    var lines =
        Stream.concat(Stream.of(launcher), parts.stream().map(RunState::of))
            .map(RunState::line)
            .toList();
    Files.write(file(home.folder()), lines);
  }

  /** With the process id 0, which nobody has, where the part does not run. */
  private static RunState of(ManagedProcess part) {
    return new RunState(part.name(), part.pids().stream().findFirst().orElse(0L), part.port());
  }

  static List<RunState> read(Path home) throws IOException {
    if (Files.notExists(file(home))) {
      return List.of();
    }
    return Files.readAllLines(file(home)).stream().map(RunState::parse).toList();
  }

  static void delete(Home home) throws IOException {
    Files.deleteIfExists(file(home.folder()));
  }

  /**
   * The process and those that it started; not the children of the launcher, which have rows of
   * their own.
   */
  List<ProcessHandle> family() {
    var process = ProcessHandle.of(pid);
    var children =
        port == 0
            ? Stream.<ProcessHandle>empty()
            : process.stream().flatMap(ProcessHandle::descendants);
    return Stream.concat(process.stream(), children).toList();
  }

  private static Path file(Path home) {
    return home.resolve("running");
  }

  private String line() {
    return String.join(SEPARATOR, name, Long.toString(pid), Integer.toString(port));
  }

  private static RunState parse(String line) {
    var fields = line.split(SEPARATOR, 3);
    return new RunState(fields[0], Long.parseLong(fields[1]), Integer.parseInt(fields[2]));
  }
}
