package vn.khaitri.media;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of an HLS playlist (RFC 8216), as far as it names other files: lines that are no tag,
 * and {@code URI="…"} in tags.
 */
record HlsPlaylist(String text) {
  private static final Pattern URI = Pattern.compile("(?<=[:,])URI=\"([^\"]*)\"");

  /**
   * A plain relative path: no scheme, no query, nothing that climbs out of its folder or has two
   * spellings.
   */
  private static final Pattern PLAIN_NAME = Pattern.compile("\\w[\\w.-]*(/\\w[\\w.-]*)*");

  private static final Pattern SIZE =
      Pattern.compile("#EXT-X-STREAM-INF:.*\\bRESOLUTION=(\\d{1,5})x(\\d{1,5})\\b.*");

  /**
   * A picture quality of a master playlist.
   *
   * @param lines short side of the picture, in pixels
   */
  record Variant(String name, int lines) {}

  static boolean isPlainName(String name) {
    return PLAIN_NAME.matcher(name).matches();
  }

  /** The key of {@code name} as the object {@code key} would refer to it. */
  static String beside(String key, String name) {
    return key.substring(0, key.lastIndexOf('/') + 1) + name;
  }

  static String lastName(String key) {
    return key.substring(key.lastIndexOf('/') + 1);
  }

  /** What it names, in its order. */
  List<String> names() {
    var names = new ArrayList<String>();
    renamed(
        name -> {
          names.add(name);
          return name;
        });
    return names;
  }

  /** Those of a master whose size it says, in its order. */
  List<Variant> variants() {
    var lines = text.lines().filter(line -> !line.isBlank()).toList();
    var variants = new ArrayList<Variant>();
    for (int n = 0; n + 1 < lines.size(); n++) {
      var size = SIZE.matcher(lines.get(n));
      if (size.matches()) {
        int shortSide = Math.min(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
        variants.add(new Variant(lines.get(n + 1).strip(), shortSide));
      }
    }
    return List.copyOf(variants);
  }

  /** The same playlist with another address for each name. */
  String renamed(UnaryOperator<String> address) {
    return text.lines()
        .map(line -> renamed(line, address))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String renamed(String line, UnaryOperator<String> address) {
    if (line.isBlank()) {
      return line;
    }
    if (line.startsWith("#EXT")) {
      return URI.matcher(line)
          .replaceAll(
              match -> Matcher.quoteReplacement("URI=\"" + address.apply(match.group(1)) + "\""));
    }
    return line.startsWith("#") ? line : address.apply(line.strip());
  }
}
