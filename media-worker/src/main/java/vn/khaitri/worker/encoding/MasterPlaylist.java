package vn.khaitri.worker.encoding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The playlist that names the rungs. Rates are measured: slides take a tenth of what their rung may
 * take, and a player that is told the ceiling stays on a quality that nobody can read.
 */
final class MasterPlaylist {
  static final String KEY = "master.m3u8";

  private MasterPlaylist() {}

  /**
   * @param bandwidth bits per second of the largest segment
   * @param codecs as RFC 6381 writes them
   */
  record Variant(
      String uri,
      long bandwidth,
      long averageBandwidth,
      int width,
      int height,
      int framesPerSecond,
      String codecs) {
    private String text() {
      return String.format(
          Locale.ROOT,
          "#EXT-X-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,RESOLUTION=%dx%d,"
              + "FRAME-RATE=%d.000,CODECS=\"%s\"\n%s\n",
          bandwidth,
          averageBandwidth,
          width,
          height,
          framesPerSecond,
          codecs,
          uri);
    }
  }

  /** Lowest rate first: what a player without knowledge of its line begins with. */
  static String of(List<Variant> variants) {
    return variants.stream()
        .sorted(Comparator.comparingLong(Variant::bandwidth))
        .map(Variant::text)
        .collect(
            Collectors.joining("", "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n", ""));
  }
}
