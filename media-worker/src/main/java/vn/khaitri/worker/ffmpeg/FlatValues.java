package vn.khaitri.worker.ffmpeg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** The {@code -of flat} output of ffprobe: {@code key=number} and {@code key="text"} lines. */
final class FlatValues {
  private static final Pattern CLOCK = Pattern.compile("(\\d+):(\\d\\d):(\\d\\d(?:\\.\\d+)?)");

  private final Map<String, String> values;

  private FlatValues(Map<String, String> values) {
    this.values = values;
  }

  static FlatValues read(List<String> lines) {
    var values = new LinkedHashMap<String, String>();
    for (var line : lines) {
      var equals = line.indexOf('=');
      if (equals > 0) {
        values.put(line.substring(0, equals), unquoted(line.substring(equals + 1)));
      }
    }
    return new FlatValues(values);
  }

  /** The values whose keys begin with the prefix, without it. */
  FlatValues below(String prefix) {
    var below = new LinkedHashMap<String, String>();
    values.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            below.put(key.substring(prefix.length()), value);
          }
        });
    return new FlatValues(below);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  String text(String key) {
    return values.getOrDefault(key, "");
  }

  OptionalDouble number(String key) {
    return parsed(text(key));
  }

  OptionalDouble firstNumberEndingWith(String end) {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(end))
        .map(entry -> parsed(entry.getValue()))
        .findFirst()
        .orElse(OptionalDouble.empty());
  }

  /** {@code 30000/1001} or {@code 1:1}; 0 when unknown. */
  double ratio(String key, String separator) {
    var text = text(key);
    var at = text.indexOf(separator);
    if (at < 0) {
      return 0;
    }
    var above = parsed(text.substring(0, at)).orElse(0);
    var below = parsed(text.substring(at + 1)).orElse(0);
    return below == 0 ? 0 : above / below;
  }

  /** Seconds of {@code 00:01:02.5}. */
  OptionalDouble clock(String key) {
    var matcher = CLOCK.matcher(text(key));
    if (!matcher.matches()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        Integer.parseInt(matcher.group(1)) * 3600.0
            + Integer.parseInt(matcher.group(2)) * 60.0
            + Double.parseDouble(matcher.group(3)));
  }

  private static OptionalDouble parsed(String text) {
    return text.matches("-?\\d{1,18}(\\.\\d{1,18})?")
        ? OptionalDouble.of(Double.parseDouble(text))
        : OptionalDouble.empty();
  }

  private static String unquoted(String value) {
    return value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1)
        : value;
  }
}
