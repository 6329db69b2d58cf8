package vn.khaitri.worker.encoding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import vn.khaitri.contract.media.FailureReason;
import vn.khaitri.worker.ffmpeg.Finished;
import vn.khaitri.worker.ffmpeg.MediaInfo;
import vn.khaitri.worker.ffmpeg.MediaInfo.AudioTrack;
import vn.khaitri.worker.ffmpeg.MediaInfo.VideoTrack;
import vn.khaitri.worker.ffmpeg.UntrustedInput;

/**
 * Which files we refuse, and the reason that their owner is told.
 *
 * @param longest videos beyond this are refused
 */
public record SourcePolicy(Duration longest) {
  /** Enough of the file to know its container. */
  static final int HEAD_BYTES = 16;

  /** FFmpeg only guesses the format at this score and below. */
  private static final int A_GUESS = 25;

  /** What FFmpeg says of sizes that it cannot even count. */
  private static final Pattern IMPOSSIBLE_SIZE =
      Pattern.compile("Picture size \\d{4,}x\\d{4,} is invalid");

  private static final int SHORTEST_SIDE = 16;
  private static final int LONGEST_SIDE = 16_384;
  private static final double SHORTEST_SECONDS = 0.5;

  /** Sound that outlasts its picture by no more than this is how encoders fill up. */
  private static final double LONGEST_ECHO_SECONDS = 0.5;

  /** A copy that differs by less is whole: times are rounded, and last pictures have no length. */
  private static final double SAME_SECONDS = 0.15;

  /** Key pictures are nearer to each other; a copy that lacks more was cut off. */
  private static final double FURTHEST_KEY_SECONDS = 15;

  private static final Set<String> MP4_BOXES =
      Set.of("ftyp", "moov", "mdat", "wide", "free", "skip");
  private static final Set<String> PICTURE_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "mif1", "msf1", "avif", "avis");

  /**
   * Why ffprobe could not read a file.
   *
   * @param head its first bytes, fewer when it is shorter
   */
  BadSource unreadable(byte[] head, Finished probe) {
    if (mentions(probe, "max pixel count")
        || (beginsLikeVideo(head)
            && probe.messages().stream().anyMatch(line -> IMPOSSIBLE_SIZE.matcher(line).find()))) {
      return new BadSource(FailureReason.TOO_LARGE, probe.summary());
    }
    return new BadSource(
        beginsLikeVideo(head) ? FailureReason.TRUNCATED : FailureReason.NOT_A_VIDEO,
        probe.summary());
  }

  /** The picture track that will be encoded. */
  VideoTrack accept(MediaInfo info) throws BadSource {
    if (info.score() <= A_GUESS) {
      throw new BadSource(FailureReason.NOT_A_VIDEO, "format only guessed: " + info.score());
    }
    if (info.video().isEmpty()) {
      throw new BadSource(
          info.audio().isEmpty() ? FailureReason.NOT_A_VIDEO : FailureReason.NO_PICTURE,
          "no picture track");
    }
    var video = info.video().get();
    var size = video.width() + "x" + video.height();
    if ((long) video.width() * video.height() > UntrustedInput.MAX_PIXELS
        || Math.max(video.width(), video.height()) > LONGEST_SIDE) {
      throw new BadSource(FailureReason.TOO_LARGE, size);
    }
    if (Math.min(video.width(), video.height()) < SHORTEST_SIDE) {
      throw new BadSource(FailureReason.NOT_A_VIDEO, size);
    }
    if (info.duration().orElse(0) > longest.toSeconds()) {
      throw new BadSource(FailureReason.TOO_LARGE, info.duration() + " seconds");
    }
    return video;
  }

  /**
   * Compares what the file promised with the packets that were in it: FFmpeg reads a file that ends
   * too early without complaint.
   *
   * @return seconds of the whole: those of the picture, or of sound that goes on for long after it
   *     (recorders of screens write a picture only when it changes)
   */
  double wholeLength(MediaInfo promised, MediaInfo copied) throws BadSource {
    var promisedPicture = pictureSeconds(promised);
    var copiedPicture = pictureSeconds(copied);
    if (promisedPicture.isPresent() && copiedPicture.isPresent()) {
      requireNear(promisedPicture.getAsDouble(), copiedPicture.getAsDouble());
    } else if (promised.duration().isPresent()) {
      requireNear(promised.duration().getAsDouble(), copied.duration().orElse(0));
    }
    var picture = copiedPicture.orElse(copied.duration().orElse(0));
    var sound = copied.audio().map(AudioTrack::duration).orElse(OptionalDouble.empty()).orElse(0);
    var seconds = sound - picture > LONGEST_ECHO_SECONDS ? sound : picture;
    if (seconds > longest.toSeconds()) {
      throw new BadSource(FailureReason.TOO_LARGE, seconds + " seconds");
    }
    if (seconds < SHORTEST_SECONDS) {
      throw new BadSource(FailureReason.NOT_A_VIDEO, "a single picture: " + seconds + " seconds");
    }
    return seconds;
  }

  /**
   * Whether a copy shows other pictures than the file did: one that was trimmed without new
   * encoding (as phones do) tells players to begin and end off its key pictures, which no copy can.
   */
  boolean isTrimmed(MediaInfo promised, MediaInfo copied) {
    var shown = pictureSeconds(promised);
    var there = pictureSeconds(copied);
    if (!promised.isMp4() || shown.isEmpty() || there.isEmpty()) {
      return false;
    }
    var missing = shown.getAsDouble() - there.getAsDouble();
    return Math.abs(missing) > SAME_SECONDS && missing < FURTHEST_KEY_SECONDS;
  }

  /** The same comparison after decoding: pictures that could not be read leave a gap at the end. */
  void requireDecoded(double expectedSeconds, double encodedSeconds) throws BadSource {
    requireNear(expectedSeconds, encodedSeconds);
  }

  /**
   * A run over the source that failed: the file's fault, unless the machine was in the way.
   *
   * @throws IOException when it was the machine
   */
  BadSource failedRun(Finished run) throws IOException {
    if (run.stalled()
        || (run.exitCode() > 128 && run.exitCode() < 160)
        || mentions(run, "No space left")
        || mentions(run, "Cannot allocate memory")
        || mentions(run, "error while loading shared libraries")) {
      throw new IOException(run.summary());
    }
    return new BadSource(FailureReason.NOT_A_VIDEO, run.summary());
  }

  private static OptionalDouble pictureSeconds(MediaInfo info) {
    return info.video().map(VideoTrack::duration).orElse(OptionalDouble.empty());
  }

  private static void requireNear(double expected, double actual) throws BadSource {
    if (expected - actual > Math.max(0.5, expected * 0.02)) {
      throw new BadSource(
          FailureReason.TRUNCATED, "%.1f of %.1f seconds".formatted(actual, expected));
    }
  }

  private static boolean mentions(Finished run, String text) {
    return run.messages().stream().anyMatch(message -> message.contains(text));
  }

  private static boolean beginsLikeVideo(byte[] head) {
    if (head.length < 12) {
      return false;
    }
    var text = new String(head, StandardCharsets.ISO_8859_1);
    if (MP4_BOXES.contains(text.substring(4, 8))) {
      return !PICTURE_BRANDS.contains(text.substring(8, 12));
    }
    return text.startsWith("\u001aE\u00df\u00a3")
        || text.startsWith("FLV\u0001")
        || text.startsWith("0&\u00b2u")
        || (text.startsWith("RIFF") && text.startsWith("AVI ", 8));
  }
}
