package vn.khaitri.worker;

import java.util.ArrayList;
import java.util.List;
import vn.khaitri.worker.EncodingPlan.Rendition;
import vn.khaitri.worker.ffmpeg.UntrustedInput;

/**
 * The arguments of the pass that decodes once and writes every rung as CMAF segments.
 *
 * <p>Sound comes finished from {@link SoundTracks} and is copied into each rung: the light build of
 * hls.js plays no separate sound tracks.
 */
final class EncodeCommand {
  /** Brings HLG and PQ to BT.709; zscale refuses sources that carry no transfer tag. */
  private static final String TONE_MAP =
      "setparams=color_primaries=bt2020:colorspace=bt2020nc:range=tv,"
          + "zscale=t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,"
          + "tonemap=hable:desat=0,zscale=t=bt709:m=bt709:r=tv,format=yuv420p,";

  private EncodeCommand() {}

  static List<String> of(EncodingPlan plan, String source, int threads) {
    var arguments = new ArrayList<>(List.of("-v", "warning", "-copyts", "-start_at_zero"));
    arguments.addAll(UntrustedInput.of(source));
    if (plan.sound()) {
      arguments.addAll(UntrustedInput.of(SoundTracks.SMALL));
    }
    if (plan.needsFullSound()) {
      arguments.addAll(UntrustedInput.of(SoundTracks.FULL));
    }
    arguments.addAll(List.of("-filter_complex", filters(plan)));
    for (var rendition : plan.renditions()) {
      arguments.addAll(output(plan, rendition, threads));
    }
    return arguments;
  }

  private static String filters(EncodingPlan plan) {
    var rungs = plan.renditions();
    var graph = new StringBuilder();
    graph.append("[0:v:0]fps=").append(plan.framesPerSecond()).append(":start_time=0,");
    if (plan.highDynamicRange()) {
      graph.append(TONE_MAP);
    }
    graph.append("split=").append(rungs.size());
    rungs.forEach(rung -> graph.append("[s").append(rung.folder()).append(']'));
    for (var rung : rungs) {
      graph.append(
          ";[s%s]scale=%d:%d:out_range=tv,format=yuv420p,setsar=1[v%s]"
              .formatted(rung.folder(), rung.width(), rung.height(), rung.folder()));
    }
    return graph.toString();
  }

  private static List<String> output(EncodingPlan plan, Rendition rendition, int threads) {
    var rung = rendition.rung();
    var group = Integer.toString(plan.framesPerSecond() * EncodingPlan.SEGMENT_SECONDS);
    var arguments = new ArrayList<>(List.of("-map", "[v" + rendition.folder() + "]"));
    if (plan.sound()) {
      arguments.addAll(List.of("-map", (rung.fullSound() ? 2 : 1) + ":a:0", "-c:a", "copy"));
      // The encoder's lead-in has a negative time, which a fragment cannot express.
      arguments.addAll(List.of("-bsf:a", "noise=drop=lt(pts\\,0)"));
    }
    arguments.addAll(List.of("-c:v", "libx264", "-preset", rung.preset(), "-profile:v", "high"));
    arguments.addAll(List.of("-crf", Integer.toString(rung.crf())));
    arguments.addAll(List.of("-maxrate", rung.maxKbit() + "k"));
    arguments.addAll(List.of("-bufsize", 2 * rung.maxKbit() + "k"));
    arguments.addAll(List.of("-g", group, "-keyint_min", group, "-sc_threshold", "0", "-bf", "2"));
    arguments.addAll(List.of("-threads", Integer.toString(threads), "-map_metadata", "-1"));
    // Segments lie on the absolute time line, so that pieces made by other processes would fit.
    arguments.addAll(List.of("-avoid_negative_ts", "disabled", "-f", "hls"));
    arguments.addAll(List.of("-hls_time", Integer.toString(EncodingPlan.SEGMENT_SECONDS)));
    arguments.addAll(List.of("-hls_playlist_type", "vod", "-hls_list_size", "0"));
    arguments.addAll(List.of("-hls_flags", "independent_segments+temp_file"));
    arguments.addAll(List.of("-hls_segment_type", "fmp4"));
    // Without cmaf the init segment gets an edit list that browsers ignore: the picture lags.
    arguments.addAll(List.of("-hls_segment_options", "movflags=+frag_discont+cmaf"));
    arguments.addAll(List.of("-start_number", "0", "-hls_fmp4_init_filename", "init.mp4"));
    var folder = Workbench.OUTPUT + "/" + rendition.folder() + "/";
    arguments.addAll(List.of("-hls_segment_filename", folder + "s%05d.m4s"));
    arguments.add(folder + MediaPlaylist.FILE);
    return arguments;
  }
}
