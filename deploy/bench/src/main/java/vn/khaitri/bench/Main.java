package vn.khaitri.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.khaitri.bench.MediaBench.Part;
import vn.khaitri.demo.People;
import vn.khaitri.local.Platform;
import vn.khaitri.local.Progress;
import vn.khaitri.local.TestStack;
import vn.khaitri.worker.ffmpeg.Ffmpeg;

/** {@code ./khaitri bench NAME}. Exits with 1 when a target is missed. */
public final class Main {
  private Main() {}

  private static final String USAGE =
      "./khaitri bench authoring | ./khaitri bench pages [ACT...] | ./khaitri bench media [idle]"
          + " [ladder] [lecture] [killed]";

  /** Read after the command line, which stops at the first compiler. */
  private static final String OPTIONS = "_JAVA_OPTIONS";

  private static final String ALL_COMPILERS = "-XX:TieredStopAtLevel=4";

  private static final Set<String> SUBJECTS = Set.of("authoring", "pages", "media");

  public static void main(String[] args) throws Exception {
    var words = List.of(args);
    var subject = words.isEmpty() ? "" : words.getFirst();
    var named = words.stream().skip(1).toList();
    var parts = subject.equals("media") ? parts(named) : EnumSet.allOf(Part.class);
    if (!SUBJECTS.contains(subject) || parts.isEmpty()) {
      System.err.println(USAGE);
      System.exit(2);
    }
    System.err.println("Đang khởi động máy chủ / Starting the servers");
    // What Ctrl-C leaves running ends with this JVM; data are deleted at the end or by the next
    // run.
    var report = new Report(System.out);
    try (var servers = TestStack.start();
        var platform = Platform.of(servers.servers(), Progress.SILENT)) {
      switch (subject) {
        case "media" -> media(servers, platform, parts, report);
        case "pages" -> pages(servers, platform, named, report);
        default -> authoring(servers, platform, report);
      }
    }
    System.exit(report.allMet() ? 0 : 1);
  }

  /** All when none is named; none when one is unknown. */
  private static Set<Part> parts(List<String> names) {
    var known = EnumSet.noneOf(Part.class);
    for (var part : Part.values()) {
      if (names.contains(part.name().toLowerCase(Locale.ROOT))) {
        known.add(part);
      }
    }
    if (names.isEmpty()) {
      return EnumSet.allOf(Part.class);
    }
    return known.size() == names.size() ? known : EnumSet.noneOf(Part.class);
  }

  private static void pages(TestStack servers, Platform platform, List<String> acts, Report report)
      throws Exception {
    platform.api().with(OPTIONS, ALL_COMPILERS).start();
    platform.web().with(OPTIONS, ALL_COMPILERS).start();
    try (var bench = new PagesBench(servers, platform)) {
      bench.run(acts, report);
    }
  }

  private static void authoring(TestStack servers, Platform platform, Report report)
      throws Exception {
    platform.api().with(OPTIONS, ALL_COMPILERS).start();
    try (var bench = new AuthoringBench(servers, platform.api().url())) {
      bench.run(report);
    }
  }

  private static void media(TestStack servers, Platform platform, Set<Part> parts, Report report)
      throws Exception {
    platform.api().start();
    platform.worker().start();
    var folder = servers.servers().home().resolve("bench");
    var ffmpeg = Ffmpeg.unpackedBelow(folder);
    new MediaBench(
            platform,
            new People(platform.api().url(), servers.tokens()),
            new Footage(ffmpeg, folder.resolve("films")),
            new CommandLine(ffmpeg, folder.resolve("films")))
        .run(parts, report);
  }
}
