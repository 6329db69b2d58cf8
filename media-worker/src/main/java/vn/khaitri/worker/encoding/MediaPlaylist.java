package vn.khaitri.worker.encoding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The playlist of one rung, or of one piece of it. */
record MediaPlaylist(List<Segment> segments, boolean ended) {
  static final String FILE = "index.m3u8";
  static final String INIT = "init.mp4";

  static final MediaPlaylist NOTHING = new MediaPlaylist(List.of(), true);

  /** Of the whole rung, counted from 0. */
  static final String SEGMENT = "s%05d.m4s";

  private static final String END_TAG = "#EXT-X-ENDLIST";
  private static final String DURATION_TAG = "#EXTINF:";

  record Segment(String name, double seconds) {}

  static MediaPlaylist read(List<String> lines) {
    var segments = new ArrayList<Segment>();
    var seconds = 0.0;
    for (var line : lines) {
      if (line.startsWith(DURATION_TAG)) {
        seconds = Double.parseDouble(line.substring(DURATION_TAG.length()).split(",", 2)[0]);
      } else if (!line.startsWith("#") && !line.isBlank()) {
        segments.add(new Segment(line, seconds));
      }
    }
    return new MediaPlaylist(
        List.copyOf(segments), !lines.isEmpty() && lines.getLast().equals(END_TAG));
  }

  /**
   * One playlist of those of its pieces.
   *
   * @throws IOException when there is a gap between them
   */
  static MediaPlaylist joined(List<MediaPlaylist> pieces) throws IOException {
    var segments = pieces.stream().flatMap(piece -> piece.segments().stream()).toList();
    for (var i = 0; i < segments.size(); i++) {
      var gap = i > 0 && segments.get(i - 1).seconds() < EncodingPlan.SEGMENT_SECONDS - 0.001;
      if (gap || !segments.get(i).name().equals(SEGMENT.formatted(i))) {
        throw new IOException("a gap before segment " + i);
      }
    }
    return new MediaPlaylist(segments, true);
  }

  /** As it is published. */
  String text() {
    var text =
        new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n")
            .append("#EXT-X-TARGETDURATION:" + EncodingPlan.SEGMENT_SECONDS + "\n")
            .append("#EXT-X-PLAYLIST-TYPE:VOD\n#EXT-X-INDEPENDENT-SEGMENTS\n")
            .append("#EXT-X-MAP:URI=\"" + INIT + "\"\n");
    for (var segment : segments) {
      text.append(
          String.format(
              Locale.ROOT, "%s%.6f,\n%s\n", DURATION_TAG, segment.seconds(), segment.name()));
    }
    return text.append(END_TAG).append('\n').toString();
  }

  /** What it names, beside it. */
  List<String> files() {
    return segments.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(INIT), segments.stream().map(Segment::name)).toList();
  }

  double seconds() {
    return segments.stream().mapToDouble(Segment::seconds).sum();
  }

  /**
   * Reads and measures what lies in the folder of a rung. A full disk leaves empty segments behind
   * an exit code of 0, and a cancelled run a playlist that looks whole: so everything is looked at.
   *
   * @throws IOException when it is not whole
   */
  static Measured measure(Path folder) throws IOException {
    var playlist = read(Files.readAllLines(folder.resolve(FILE)));
    var expected = (int) Math.ceil(playlist.seconds() / EncodingPlan.SEGMENT_SECONDS - 0.001);
    if (!playlist.ended() || playlist.segments().size() != expected || expected == 0) {
      throw new IOException("incomplete playlist in " + folder.getFileName());
    }
    var sizes = new ArrayList<Long>();
    for (var segment : playlist.segments()) {
      sizes.add(sizeOf(folder.resolve(segment.name())));
    }
    sizeOf(folder.resolve(INIT));
    return new Measured(playlist, List.copyOf(sizes));
  }

  private static long sizeOf(Path file) throws IOException {
    var size = Files.size(file);
    if (size == 0) {
      throw new IOException("empty file " + file.getFileName());
    }
    return size;
  }

  /**
   * @param sizes bytes of the segments, in order
   */
  record Measured(MediaPlaylist playlist, List<Long> sizes) {
    /** Bits per second over the whole. */
    long average() {
      var bytes = sizes.stream().mapToLong(Long::longValue).sum();
      return Math.round(bytes * 8 / playlist.seconds());
    }

    /**
     * Bits per second of the largest segment. Pieces below half the segment length say nothing
     * about the line that is needed (RFC 8216, 4.3.4.2).
     */
    long peak() {
      var peak = average();
      for (var i = 0; i < sizes.size(); i++) {
        var seconds = playlist.segments().get(i).seconds();
        if (seconds >= EncodingPlan.SEGMENT_SECONDS / 2.0) {
          peak = Math.max(peak, Math.round(sizes.get(i) * 8 / seconds));
        }
      }
      return peak;
    }
  }
}
