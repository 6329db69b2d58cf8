package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.worker.ffmpeg.Clips.FFMPEG;
import static vn.khaitri.worker.ffmpeg.Clips.draw;
import static vn.khaitri.worker.ffmpeg.Clips.ffprobe;
import static vn.khaitri.worker.ffmpeg.Clips.h264;
import static vn.khaitri.worker.ffmpeg.Clips.picture;
import static vn.khaitri.worker.ffmpeg.Clips.tone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What ffprobe says of a film of 15 s that was made in three pieces. */
@TestInstance(Lifecycle.PER_CLASS)
class RungFactsTest {
  private static final List<String> RUNGS = List.of("240", "360");
  private static final Pieces THREE = new Pieces(3, 6);
  private static final double PICTURE_SCALE = 12800;
  private static final double SOUND_SCALE = 48000;

  private static final Pattern VARIANT =
      Pattern.compile("#EXT-X-STREAM-INF:.*RESOLUTION=(\\S+?),.*FRAME-RATE=([\\d.]+).*");

  private Path folder;

  @BeforeAll
  void makeTheFilm(@TempDir Path folder) throws Exception {
    this.folder = folder;
    draw(folder, "source.bin", picture(640, 360, 25, 15), tone(15), h264(), List.of("-f", "mp4"));
    var bench = new Workbench(FFMPEG, new SourcePolicy(Duration.ofHours(4)), folder);
    var transcoder = new Transcoder(2);
    var source = transcoder.prepare(bench, share -> {});
    for (var piece = 0; piece < THREE.count(); piece++) {
      transcoder.encode(bench, source, THREE.piece(piece), share -> {});
    }
    transcoder.finish(bench, source, THREE.count(), share -> {});
    for (var rung : RUNGS) {
      try (var all = Files.newOutputStream(folder.resolve(rung + ".mp4"))) {
        for (var file : playlist(rung).files()) {
          Files.copy(folder.resolve("out/" + rung).resolve(file), all);
        }
      }
    }
  }

  @Test
  void keyPicturesOfAllRungsAreAtTheSameTimesSixSecondsApart() throws Exception {
    var times = keyPictures("240");

    assertEquals(times, keyPictures("360"));
    assertEquals(3, times.size(), times.toString());
    for (var i = 1; i < times.size(); i++) {
      assertEquals(6, times.get(i) - times.get(i - 1), 0.001, times.toString());
    }
  }

  @Test
  void segmentsAreSixSecondsLongAndTheLastIsTheRest() throws Exception {
    for (var rung : RUNGS) {
      assertEquals(
          List.of(6.0, 6.0, 3.0),
          playlist(rung).segments().stream().map(MediaPlaylist.Segment::seconds).toList(),
          rung);
    }
  }

  /** Each segment begins a piece here. */
  @Test
  void pictureAndSoundBeginEachPieceTogether() throws Exception {
    for (var rung : RUNGS) {
      for (var segment : playlist(rung).segments()) {
        var bytes = Files.readAllBytes(folder.resolve("out/" + rung).resolve(segment.name()));
        var times = FragmentTimes.of(bytes);
        assertEquals(
            times.getFirst() / PICTURE_SCALE,
            times.getLast() / SOUND_SCALE,
            0.04,
            rung + "/" + segment.name());
      }
    }
  }

  @Test
  void theMasterSaysWhatFfprobeSays() throws Exception {
    var lines = Files.readAllLines(folder.resolve("out/master.m3u8"));
    for (var rung : RUNGS) {
      var facts =
          ffprobe(
              folder,
              "-select_streams",
              "v:0",
              "-show_entries",
              "stream=width,height,level,avg_frame_rate",
              "-of",
              "default=nw=1",
              rung + ".mp4");
      var line = lines.get(lines.indexOf(rung + "/index.m3u8") - 1);
      var variant = VARIANT.matcher(line);
      assertTrue(variant.matches(), line);
      assertEquals(value(facts, "width") + "x" + value(facts, "height"), variant.group(1));
      assertEquals("25/1", value(facts, "avg_frame_rate"));
      assertEquals(25, Double.parseDouble(variant.group(2)));
      // High profile without constraints; the level in hexadecimal.
      var codec =
          "avc1.6400%02x"
              .formatted(Integer.parseInt(value(facts, "level")))
              .toLowerCase(Locale.ROOT);
      assertTrue(
          line.toLowerCase(Locale.ROOT).contains("codecs=\"" + codec + ",mp4a.40.2\""), line);
    }
  }

  private MediaPlaylist playlist(String rung) throws Exception {
    return MediaPlaylist.read(
        Files.readAllLines(folder.resolve("out/" + rung).resolve(MediaPlaylist.FILE)));
  }

  private List<Double> keyPictures(String rung) throws Exception {
    return ffprobe(
            folder,
            "-select_streams",
            "v:0",
            "-show_entries",
            "packet=pts_time,flags",
            "-of",
            "csv=p=0",
            rung + ".mp4")
        .stream()
        .filter(line -> line.contains(",K"))
        .map(line -> Double.valueOf(line.split(",", -1)[0]))
        .toList();
  }

  private static String value(List<String> facts, String name) {
    return facts.stream()
        .filter(line -> line.startsWith(name + "="))
        .map(line -> line.substring(name.length() + 1))
        .findFirst()
        .orElseThrow();
  }
}
