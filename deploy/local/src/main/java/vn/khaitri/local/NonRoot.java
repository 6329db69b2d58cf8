package vn.khaitri.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** How to run PostgreSQL, which refuses to run as root: what to put in front of its commands. */
enum NonRoot {
  /** We are not root. */
  PLAIN,
  /** A user namespace without a mapping: inside nobody is root, files stay ours. */
  NAMESPACE("unshare", "-U"),
  /** The user nobody: the data folder must become nobody's. */
  NOBODY("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  private final List<String> prefix;

  NonRoot(String... prefix) {
    this.prefix = List.of(prefix);
  }

  static NonRoot onThisMachine() throws IOException {
    if (!Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))) {
      return PLAIN;
    }
    if (NAMESPACE.works()) {
      return NAMESPACE;
    }
    if (NOBODY.works()) {
      return NOBODY;
    }
    throw new StartupException(
        "PostgreSQL does not run as root, and neither unshare -U nor setpriv works here. Run as"
            + " another user.");
  }

  private boolean works() {
    try {
      Commands.run(new ProcessBuilder(inFrontOf(List.of("true"))));
      return true;
    } catch (IOException | StartupException refused) {
      return false;
    }
  }

  List<String> inFrontOf(List<String> command) {
    var all = new ArrayList<>(prefix);
    all.addAll(command);
    return all;
  }

  /** Lets PostgreSQL through a folder that is ours alone, without showing it what is inside. */
  void letThrough(Path folder) throws IOException {
    if (this == NOBODY) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }
  }

  /** Lets PostgreSQL own its folder, which must lie where it may go. */
  void give(Path folder) throws IOException {
    if (this != NOBODY) {
      return;
    }
    Commands.run(new ProcessBuilder("chown", "-R", "65534:65534", folder.toString()));
    try {
      Commands.run(new ProcessBuilder(inFrontOf(List.of("test", "-w", folder.toString()))));
    } catch (StartupException unreachable) {
      throw new StartupException(
          "PostgreSQL runs as nobody here and cannot reach "
              + folder
              + ". Choose another folder with --home, such as /var/tmp/khaitri.",
          unreachable);
    }
  }
}
