package vn.khaitri.worker.encoding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import vn.khaitri.worker.ffmpeg.UntrustedInput;

/**
 * The sound of a lesson, encoded once as a whole: what is never cut never drifts.
 *
 * <p>It is measured first, then raised or lowered by one gain.
 */
final class SoundTracks {
  /** Key of the sound-only file. */
  static final String KEY = "sound.m4a";

  /** 30 kbit/s mono: for the low rungs, and on its own for listening. */
  static final String SMALL = Workbench.OUTPUT + "/" + KEY;

  /** For rungs above 360 lines. */
  static final String FULL = "sound-full.m4a";

  /** Samples per second, in which times of packets are told. */
  static final int RATE = 48_000;

  /** The share of the work after which the loudness is known. */
  private static final double MEASURED = 0.25;

  private SoundTracks() {}

  /**
   * @param full whether the good track is needed too
   * @param share told how much is done, 0 to 1
   */
  static void encode(Workbench bench, NormalisedSource source, boolean full, DoubleConsumer share)
      throws IOException, InterruptedException, BadSource {
    var filter =
        measure(bench, source, share).filter() + ",aresample=" + RATE + ":async=1000:first_pts=0";
    var arguments = new ArrayList<>(List.of("-v", "warning"));
    arguments.addAll(UntrustedInput.of(source.file()));
    arguments.addAll(output(filter, 1, "30k", SMALL));
    if (full) {
      var stereo = source.info().audio().map(track -> track.channels() > 1).orElse(false);
      arguments.addAll(output(filter, stereo ? 2 : 1, stereo ? "96k" : "64k", FULL));
    }
    bench.run(
        arguments,
        progress -> share.accept(MEASURED + (1 - MEASURED) * progress.shareOf(source.seconds())));
  }

  private static Loudness measure(Workbench bench, NormalisedSource source, DoubleConsumer share)
      throws IOException, InterruptedException, BadSource {
    var arguments = new ArrayList<>(List.of("-v", "info"));
    arguments.addAll(UntrustedInput.of(source.file()));
    arguments.addAll(List.of("-map", "0:a:0", "-af", "ebur128=peak=true:framelog=quiet"));
    arguments.addAll(List.of("-f", "null", "-"));
    var run =
        bench.run(
            arguments, progress -> share.accept(MEASURED * progress.shareOf(source.seconds())));
    return Loudness.read(run.messages());
  }

  private static List<String> output(String filter, int channels, String rate, String file) {
    var arguments = new ArrayList<>(List.of("-map", "0:a:0", "-af", filter));
    arguments.addAll(List.of("-c:a", "aac", "-b:a", rate, "-ac", Integer.toString(channels)));
    arguments.addAll(List.of("-map_metadata", "-1", "-movflags", "+faststart", "-f", "mp4", file));
    return arguments;
  }
}
