package vn.khaitri.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the Javadoc of the settings says of each key, read from the sources. */
final class SettingsWords {
  private static final Pattern PREFIX =
      Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
  private static final Pattern TOLD =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\S+\\s+)*[\\w<>]+ (\\w+)\\(\\);", Pattern.DOTALL);

  private SettingsWords() {}

  /**
   * By key.
   *
   * @param modules folders below the root
   */
  static Map<String, String> in(List<String> modules) throws IOException {
    var words = new TreeMap<String, String>();
    for (var module : modules) {
      try (var files = Files.walk(CommittedPage.ROOT.resolve(module).resolve("src/main/java"))) {
        for (var file : files.filter(path -> path.toString().endsWith("Config.java")).toList()) {
          words.putAll(of(Files.readString(file)));
        }
      }
    }
    return words;
  }

  static Map<String, String> of(String source) {
    var words = new TreeMap<String, String>();
    var prefix = PREFIX.matcher(source);
    if (prefix.find()) {
      // The text of the interface itself stands before it.
      var told = TOLD.matcher(source.substring(source.indexOf('{', prefix.end())));
      while (told.find()) {
        words.put(prefix.group(1) + "." + key(told.group(2)), text(told.group(1)));
      }
    }
    return words;
  }

  private static String key(String method) {
    return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String text(String javadoc) {
    return javadoc
        .replaceAll("\\n\\s*\\*", " ")
        .replaceAll("\\{@\\w+ #?([^}]+)}", "`$1`")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
