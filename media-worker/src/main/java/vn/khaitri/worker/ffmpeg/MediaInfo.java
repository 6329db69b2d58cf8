package vn.khaitri.worker.ffmpeg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What ffprobe says about a file.
 *
 * @param format names of the family of containers, as FFmpeg writes them
 * @param score how sure FFmpeg is of the format, 0 to 100; 25 and less is a guess
 * @param duration seconds, when the file says so
 * @param videos moving pictures only; covers of music files are left out, as are tracks in an
 *     unknown codec
 */
public record MediaInfo(
    String format,
    int score,
    OptionalDouble duration,
    List<VideoTrack> videos,
    List<AudioTrack> audios,
    List<Chapter> chapters) {

  /**
   * @param width as shown: after rotation, with square pixels
   * @param height as shown
   * @param frameRate mean pictures per second; 0 when unknown
   * @param transfer transfer characteristic, to tell high dynamic range
   * @param duration seconds, when the file says so
   */
  public record VideoTrack(
      int index,
      String codec,
      int width,
      int height,
      double frameRate,
      String transfer,
      OptionalDouble duration) {}

  /**
   * @param duration seconds, when the file says so
   */
  public record AudioTrack(int index, String codec, int channels, OptionalDouble duration) {}

  /**
   * @param title as the file has it; empty when it has none
   */
  public record Chapter(double startSeconds, String title) {}

  /** Whether tracks can be trimmed by a list beside them (edit lists of ISO 14496-12). */
  public boolean isMp4() {
    return format.contains("mp4");
  }

  public Optional<VideoTrack> video() {
    return videos.stream().findFirst();
  }

  public Optional<AudioTrack> audio() {
    return audios.stream().findFirst();
  }

  /** What ffprobe writes of a track that FFmpeg cannot decode. */
  private static final Set<String> UNKNOWN_CODECS = Set.of("", "none", "unknown");

  static MediaInfo read(List<String> flatLines) {
    var all = FlatValues.read(flatLines);
    var videos = new ArrayList<VideoTrack>();
    var audios = new ArrayList<AudioTrack>();
    for (var stream = 0; all.has("streams.stream." + stream + ".index"); stream++) {
      var values = all.below("streams.stream." + stream + ".");
      var known = !UNKNOWN_CODECS.contains(values.text("codec_name"));
      if (known && values.text("codec_type").equals("video") && !isPicture(values)) {
        videos.add(video(values));
      } else if (known && values.text("codec_type").equals("audio")) {
        audios.add(audio(values));
      }
    }
    return new MediaInfo(
        all.text("format.format_name"),
        (int) all.number("format.probe_score").orElse(0),
        all.number("format.duration"),
        List.copyOf(videos),
        List.copyOf(audios),
        chapters(all));
  }

  private static List<Chapter> chapters(FlatValues all) {
    var chapters = new ArrayList<Chapter>();
    for (var number = 0; all.has("chapters.chapter." + number + ".id"); number++) {
      var prefix = "chapters.chapter." + number + ".";
      var title = all.text(prefix + "tags.title");
      all.number(prefix + "start_time").ifPresent(start -> chapters.add(new Chapter(start, title)));
    }
    return List.copyOf(chapters);
  }

  private static boolean isPicture(FlatValues values) {
    return values.number("disposition.attached_pic").orElse(0) == 1
        || values.number("disposition.still_image").orElse(0) == 1;
  }

  private static VideoTrack video(FlatValues values) {
    var aspect = values.ratio("sample_aspect_ratio", ":");
    var width = values.number("width").orElse(0) * (aspect > 0 ? aspect : 1);
    var height = values.number("height").orElse(0);
    var quarterTurns = Math.round(values.firstNumberEndingWith(".rotation").orElse(0) / 90);
    var lying = quarterTurns % 2 != 0;
    return new VideoTrack(
        (int) values.number("index").orElse(0),
        values.text("codec_name"),
        pixels(lying ? height : width),
        pixels(lying ? width : height),
        values.ratio("avg_frame_rate", "/"),
        values.text("color_transfer"),
        duration(values));
  }

  private static int pixels(double length) {
    return (int) Math.clamp(Math.round(length), 0, Integer.MAX_VALUE);
  }

  private static AudioTrack audio(FlatValues values) {
    return new AudioTrack(
        (int) values.number("index").orElse(0),
        values.text("codec_name"),
        (int) values.number("channels").orElse(1),
        duration(values));
  }

  /** Matroska keeps the length of a track in a tag. */
  private static OptionalDouble duration(FlatValues values) {
    var stated = values.number("duration");
    return stated.isPresent() ? stated : values.clock("tags.DURATION");
  }
}
