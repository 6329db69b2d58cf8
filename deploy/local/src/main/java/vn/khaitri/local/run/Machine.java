package vn.khaitri.local.run;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the operating system must bring, for what, and how to get it.
 *
 * <p>Needs nothing but the JDK: the script runs this source file before anything is built.
 */
final class Machine {

  private enum Purpose {
    BUILD,
    RUN,
    TEST
  }

  /** A Debian package, what shows that it is there, and why we need it. */
  private enum Need {
    NODE("nodejs", "node", "to bundle the pages' scripts and styles", Purpose.BUILD),
    NPM("npm", "npm", "to fetch the pages' libraries", Purpose.BUILD),
    XZ("xz-utils", "xz", "to unpack PostgreSQL", Purpose.RUN),
    PULSE("libpulse0", "libpulse.so.0", "for FFmpeg, which converts videos", Purpose.RUN),
    XCB("libxcb1", "libxcb.so.1", "for FFmpeg", Purpose.RUN),
    XCB_SHM("libxcb-shm0", "libxcb-shm.so.0", "for FFmpeg", Purpose.RUN),
    ASOUND("libasound2", "libasound.so.2", "for FFmpeg", Purpose.RUN),
    UDEV("libudev1", "libudev.so.1", "for FFmpeg", Purpose.RUN),
    CHROMIUM("chromium", "chromium", "for the tests in a browser", Purpose.TEST),
    FONTS(
        "fonts-dejavu-core",
        "DejaVuSans.ttf",
        "for Vietnamese letters in the browser",
        Purpose.TEST),
    POPPLER("poppler-utils", "pdftotext", "for the tests of certificates", Purpose.TEST);

    private final String debianPackage;
    private final String file;
    private final String reason;
    private final Purpose purpose;

    Need(String debianPackage, String file, String reason, Purpose purpose) {
      this.debianPackage = debianPackage;
      this.file = file;
      this.reason = reason;
      this.purpose = purpose;
    }

    private boolean isMissing() {
      return folders().noneMatch(folder -> Files.exists(folder.resolve(file)));
    }

    private static Stream<Path> folders() {
      var fixed =
          Stream.of(
              "/usr/lib/x86_64-linux-gnu",
              "/lib/x86_64-linux-gnu",
              "/usr/lib64",
              "/usr/lib",
              "/usr/share/fonts/truetype/dejavu",
              "/usr/share/fonts/dejavu-sans-fonts");
      var path = Arrays.stream(System.getenv("PATH").split(File.pathSeparator));
      return Stream.concat(fixed, path).map(Path::of);
    }
  }

  private Machine() {}

  /** Arguments: what will be done here: build, run, test. */
  public static void main(String[] purposes) throws IOException, InterruptedException {
    var wanted =
        Arrays.stream(purposes)
            .map(word -> Purpose.valueOf(word.toUpperCase(java.util.Locale.ROOT)))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Purpose.class)));
    var missing = missing(wanted);
    if (missing.isEmpty()) {
      return;
    }
    System.out.println("Máy này còn thiếu / This machine lacks:");
    missing.forEach(need -> System.out.printf("  %-18s %s%n", need.debianPackage, need.reason));
    var install = new ArrayList<>(List.of("apt-get", "install", "-y", "--no-install-recommends"));
    missing.forEach(need -> install.add(need.debianPackage));
    if (!mayInstall()) {
      System.out.println("Cài bằng / Install with:\n  sudo " + String.join(" ", install));
      System.exit(1);
    }
    run(List.of("apt-get", "update"));
    run(install);
    if (!missing(wanted).isEmpty()) {
      System.out.println("apt-get did not bring them: see its messages above.");
      System.exit(1);
    }
  }

  private static List<Need> missing(Set<Purpose> purposes) {
    return Arrays.stream(Need.values())
        .filter(need -> purposes.contains(need.purpose) && need.isMissing())
        .toList();
  }

  private static boolean mayInstall() throws IOException {
    return Files.isExecutable(Path.of("/usr/bin/apt-get"))
        && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    System.out.println("  " + String.join(" ", command));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    var process = builder.start();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      System.out.println(printed);
    }
  }
}
