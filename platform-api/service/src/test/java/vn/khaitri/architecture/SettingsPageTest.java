package vn.khaitri.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code docs/config.md}: every key of ours and every variable, with what it is for. */
class SettingsPageTest {
  private static final String HEAD =
      """
      # Settings

      Written from the three `application.properties` and from what the code says of each key by `SettingsPageTest`, which fails when
      this page is out of date or a key has no words. A variable is
      set in the environment of the program; a key without one is set by the variable that Quarkus makes of its name
      (`khaitri.media.lease` by `KHAITRI_MEDIA_LEASE`) or in `config/application.properties` beside the program. Durations are ISO
      8601 (`PT10M`) or a number with a unit (`30S`); sizes take `K`, `M`, `G`.
      """;

  private static final List<String> PROGRAMS =
      List.of("platform-api/service", "platform-web", "media-worker");

  /** Has settings of both programs that people reach. */
  private static final String SHARED = "platform-api/http";

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(KHAITRI_\\w+)(?::([^}]*))?}");

  record Setting(String key, String value, List<String> comment) {
    boolean isOurs() {
      return key.startsWith("khaitri.") || VARIABLE.matcher(value).find();
    }

    Setting with(@Nullable String words) {
      return words == null
          ? this
          : new Setting(key, value, Stream.concat(Stream.of(words), comment.stream()).toList());
    }

    String row() {
      var variables = new ArrayList<String>();
      var otherwise = new StringBuilder();
      var variable = VARIABLE.matcher(value);
      var after = 0;
      while (variable.find()) {
        variables.add('`' + variable.group(1) + '`');
        otherwise.append(value, after, variable.start());
        otherwise.append(variable.group(2) == null ? "" : variable.group(2));
        after = variable.end();
      }
      otherwise.append(value, after, value.length());
      return "| `%s` | %s | %s | %s |\n"
          .formatted(
              key,
              String.join(", ", variables),
              otherwise.toString().isBlank() ? "" : "`" + otherwise + '`',
              String.join(" ", comment).replace("|", "\\|"));
    }
  }

  @Test
  void thePageSaysWhatCanBeSet() throws IOException {
    var page = new StringBuilder(HEAD);
    for (var program : PROGRAMS) {
      page.append("\n## ").append(program).append("\n\n");
      page.append("| key | variable | where nothing is set | |\n|---|---|---|---|\n");
      ours(program).stream().map(Setting::row).forEach(page::append);
    }
    CommittedPage.holds("docs/config.md", page.toString(), getClass());
  }

  @Test
  void everyKeySaysWhatItDoes() throws IOException {
    var silent = new ArrayList<String>();
    for (var program : PROGRAMS) {
      for (var setting : ours(program)) {
        if (setting.comment().isEmpty()) {
          silent.add(program + ": " + setting.key());
        }
      }
    }
    assertEquals(List.of(), silent, "add Javadoc to the settings, or a comment above the key");
  }

  @Test
  void theCodeSaysWhatAKeyDoes() {
    var source =
        """
        @ConfigMapping(prefix = "khaitri.shop")
        interface ShopConfig {
          /** How long a {@link Till} waits,
           * at most.
           */
          Duration patienceOfTills();

          int untold();
        }
        """;

    assertEquals(
        Map.of("khaitri.shop.patience-of-tills", "How long a `Till` waits, at most."),
        SettingsWords.of(source));
  }

  @Test
  void aCommentBelongsToTheLineBelowIt() {
    var lines = List.of("# Why.", "a=1", "b=2", "", "# Longer,", "# in two lines.", "c=${X:3}");

    var settings = settings(lines);

    assertEquals(
        List.of(
            new Setting("a", "1", List.of("Why.")),
            new Setting("b", "2", List.of()),
            new Setting("c", "${X:3}", List.of("Longer,", "in two lines."))),
        settings);
  }

  /** With what the code says of each first, then why it is what it is. */
  private static List<Setting> ours(String program) throws IOException {
    var words = SettingsWords.in(List.of(program, SHARED));
    return settings(program).stream()
        .filter(Setting::isOurs)
        .map(setting -> setting.with(words.get(setting.key())))
        .toList();
  }

  private static List<Setting> settings(String program) throws IOException {
    return settings(
        Files.readAllLines(
            CommittedPage.ROOT.resolve(program + "/src/main/resources/application.properties")));
  }

  private static List<Setting> settings(List<String> lines) {
    var found = new ArrayList<Setting>();
    var comment = new ArrayList<String>();
    for (var line : lines) {
      if (line.startsWith("#")) {
        comment.add(line.substring(1).strip());
        continue;
      }
      var equals = line.indexOf('=');
      if (equals > 0) {
        found.add(
            new Setting(
                line.substring(0, equals).strip(),
                line.substring(equals + 1).strip(),
                List.copyOf(comment)));
      }
      comment.clear();
    }
    return found;
  }
}
