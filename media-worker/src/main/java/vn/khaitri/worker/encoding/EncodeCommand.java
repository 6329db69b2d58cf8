package vn.khaitri.worker.encoding;

import java.util.ArrayList;
import java.util.List;
import vn.khaitri.worker.encoding.EncodingPlan.Rendition;
import vn.khaitri.worker.ffmpeg.UntrustedInput;

/**
 * The arguments of the pass that decodes a piece once and writes every rung as CMAF segments.
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

  private static final int SPARE_SECONDS = 3;

  private EncodeCommand() {}

  /** Where the pass writes what it makes of this rung. */
  static String folder(Rendition rendition) {
    return "piece/" + rendition.folder();
  }

  static List<String> of(EncodingPlan plan, Piece piece, String source, int threads) {
    var arguments = new ArrayList<>(List.of("-v", "warning", "-copyts", "-start_at_zero"));
    if (!piece.first()) {
      // From the key picture before: a recording of a screen may show one picture for a minute.
      arguments.addAll(
          List.of("-noaccurate_seek", "-ss", Integer.toString(decodedFrom(plan, piece))));
    }
    arguments.addAll(UntrustedInput.of(source));
    if (plan.sound()) {
      arguments.addAll(sound(piece, SoundTracks.SMALL));
    }
    if (plan.needsFullSound()) {
      arguments.addAll(sound(piece, SoundTracks.FULL));
    }
    arguments.addAll(List.of("-filter_complex", filters(plan, piece)));
    for (var rendition : plan.renditions()) {
      arguments.addAll(output(plan, piece, rendition, threads));
    }
    return arguments;
  }

  /**
   * Pictures of slow decoders and rounded times come late; none is missing with so much to spare.
   */
  private static int decodedFrom(Piece piece) {
    return Math.max(0, piece.start() - SPARE_SECONDS);
  }

  /** A piece behind the last picture shows it all the same. */
  private static int decodedFrom(EncodingPlan plan, Piece piece) {
    return Math.max(0, Math.min(piece.start(), (int) plan.pictureSeconds()) - SPARE_SECONDS);
  }

  private static List<String> sound(Piece piece, String file) {
    var arguments = new ArrayList<String>();
    if (!piece.first()) {
      arguments.addAll(List.of("-ss", Integer.toString(decodedFrom(piece))));
    }
    if (!piece.last()) {
      arguments.addAll(
          List.of("-t", Integer.toString(piece.end() - decodedFrom(piece) + SPARE_SECONDS)));
    }
    arguments.addAll(UntrustedInput.of(file));
    return arguments;
  }

  /** Each packet of the sound is in the piece in which it begins, so that none is heard twice. */
  private static String soundElsewhere(Piece piece) {
    // The encoder's lead-in has a negative time, which a fragment cannot express.
    var before = "lt(pts\\," + (long) piece.start() * SoundTracks.RATE + ")";
    return piece.last()
        ? before
        : before + "+gte(pts\\," + (long) piece.end() * SoundTracks.RATE + ")";
  }

  private static String filters(EncodingPlan plan, Piece piece) {
    var rungs = plan.renditions();
    var graph = new StringBuilder();
    graph.append("[0:v:0]fps=").append(plan.framesPerSecond());
    graph.append(":start_time=").append(decodedFrom(plan, piece)).append(',');
    if (plan.lastPictureStands()) {
      graph.append("tpad=stop_mode=clone:stop=-1,");
      graph.append("trim=start=").append(piece.start());
      graph.append(":end=").append(piece.last() ? plan.seconds() : piece.end()).append(',');
    } else if (!(piece.first() && piece.last())) {
      graph.append("trim=start=").append(piece.start());
      graph.append(piece.last() ? "," : ":end=" + piece.end() + ",");
    }
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

  private static List<String> output(
      EncodingPlan plan, Piece piece, Rendition rendition, int threads) {
    var rung = rendition.rung();
    var group = Integer.toString(plan.framesPerSecond() * EncodingPlan.SEGMENT_SECONDS);
    var arguments = new ArrayList<>(List.of("-map", "[v" + rendition.folder() + "]"));
    if (plan.sound()) {
      arguments.addAll(List.of("-map", (rung.fullSound() ? 2 : 1) + ":a:0", "-c:a", "copy"));
      arguments.addAll(List.of("-bsf:a", "noise=drop=" + soundElsewhere(piece)));
    }
    arguments.addAll(List.of("-c:v", "libx264", "-preset", rung.preset(), "-profile:v", "high"));
    arguments.addAll(List.of("-crf", Integer.toString(rung.crf())));
    arguments.addAll(List.of("-maxrate", rung.maxKbit() + "k"));
    arguments.addAll(List.of("-bufsize", 2 * rung.maxKbit() + "k"));
    arguments.addAll(List.of("-g", group, "-keyint_min", group, "-sc_threshold", "0", "-bf", "2"));
    arguments.addAll(List.of("-threads", Integer.toString(threads), "-map_metadata", "-1"));
    // Segments lie on the absolute time line, so that pieces made by other processes fit.
    arguments.addAll(List.of("-avoid_negative_ts", "disabled", "-f", "hls"));
    arguments.addAll(List.of("-hls_time", Integer.toString(EncodingPlan.SEGMENT_SECONDS)));
    arguments.addAll(List.of("-hls_playlist_type", "vod", "-hls_list_size", "0"));
    arguments.addAll(List.of("-hls_flags", "independent_segments+temp_file"));
    arguments.addAll(List.of("-hls_segment_type", "fmp4"));
    // Without cmaf the init segment gets an edit list that browsers ignore: the picture lags.
    arguments.addAll(List.of("-hls_segment_options", "movflags=+frag_discont+cmaf"));
    arguments.addAll(List.of("-start_number", Integer.toString(piece.firstSegment())));
    arguments.addAll(List.of("-hls_fmp4_init_filename", MediaPlaylist.INIT));
    var folder = folder(rendition) + "/";
    arguments.addAll(List.of("-hls_segment_filename", folder + MediaPlaylist.SEGMENT));
    arguments.add(folder + MediaPlaylist.FILE);
    return arguments;
  }
}
