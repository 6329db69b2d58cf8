package vn.khaitri.worker.encoding;

import java.util.List;
import vn.khaitri.worker.ffmpeg.MediaInfo.VideoTrack;

/**
 * What one pass over the normalised source makes.
 *
 * @param seconds length of the whole
 * @param pictureSeconds length of the picture track; the last picture stands for the rest
 * @param highDynamicRange HLG or PQ, to be brought to what every screen shows
 */
record EncodingPlan(
    List<Rendition> renditions,
    int framesPerSecond,
    double seconds,
    double pictureSeconds,
    boolean highDynamicRange,
    boolean sound) {
  static final int SEGMENT_SECONDS = 6;

  /** One rung in the shape of this source; its files are in a folder of its own. */
  record Rendition(Rung rung, int width, int height) {
    String folder() {
      return Integer.toString(rung.shortSide());
    }
  }

  static EncodingPlan of(VideoTrack video, double seconds, boolean sound) {
    var shortSide = Math.min(video.width(), video.height());
    var renditions =
        Ladder.upTo(shortSide).stream().map(rung -> shaped(rung, video, shortSide)).toList();
    var hdr = video.transfer().equals("arib-std-b67") || video.transfer().equals("smpte2084");
    return new EncodingPlan(
        renditions,
        FrameRate.forSource(video.frameRate()),
        seconds,
        Math.min(seconds, video.duration().orElse(seconds)),
        hdr,
        sound);
  }

  /** Whether the sound goes on when there is no new picture any more. */
  boolean lastPictureStands() {
    return pictureSeconds < seconds;
  }

  boolean needsFullSound() {
    return sound && renditions.stream().anyMatch(rendition -> rendition.rung().fullSound());
  }

  /** The rung that is offered as one file for slow lines: 360 lines or the next below. */
  Rendition dataSaver() {
    return renditions.stream()
        .filter(rendition -> rendition.rung().shortSide() <= 360)
        .reduce((lower, higher) -> higher)
        .orElseGet(renditions::getFirst);
  }

  long expectedFrames() {
    return Math.max(1, Math.round(seconds * framesPerSecond));
  }

  private static Rendition shaped(Rung rung, VideoTrack video, int shortSide) {
    var scale = (double) rung.shortSide() / shortSide;
    return new Rendition(rung, even(video.width() * scale), even(video.height() * scale));
  }

  private static int even(double length) {
    return Math.max(2, (int) Math.round(length / 2) * 2);
  }
}
