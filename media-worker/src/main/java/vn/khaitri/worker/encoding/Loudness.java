package vn.khaitri.worker.encoding;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * What ebur128 measured.
 *
 * @param integrated LUFS
 * @param truePeak dBFS
 */
record Loudness(double integrated, double truePeak) {
  private static final double TARGET = -16;
  private static final double HIGHEST_PEAK = -1.5;

  /** Below this there is nothing to hear, and a gain would only raise noise. */
  private static final double SILENCE = -60;

  private static final Pattern INTEGRATED = Pattern.compile("\\s*I:\\s+(-?[\\d.]+) LUFS");
  private static final Pattern PEAK = Pattern.compile("\\s*Peak:\\s+(-?[\\d.]+) dBFS");

  /** Reads the summary that the filter writes last; silence when it has none. */
  static Loudness read(List<String> messages) {
    return new Loudness(
        last(INTEGRATED, messages).orElse(Double.NEGATIVE_INFINITY),
        last(PEAK, messages).orElse(0));
  }

  /**
   * One gain for the whole track, in dB: quiet recordings come up to −16 LUFS as far as their peaks
   * allow. Nothing is compressed, so nothing pumps.
   */
  double gain() {
    return integrated < SILENCE ? 0 : Math.min(TARGET - integrated, HIGHEST_PEAK - truePeak);
  }

  String filter() {
    return String.format(Locale.ROOT, "volume=%.2fdB", gain());
  }

  private static OptionalDouble last(Pattern pattern, List<String> messages) {
    var found = OptionalDouble.empty();
    for (var message : messages) {
      var matcher = pattern.matcher(message);
      if (matcher.matches()) {
        found = OptionalDouble.of(Double.parseDouble(matcher.group(1)));
      }
    }
    return found;
  }
}
