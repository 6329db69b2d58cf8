package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.worker.ffmpeg.Clips.FFMPEG;
import static vn.khaitri.worker.ffmpeg.Clips.draw;
import static vn.khaitri.worker.ffmpeg.Clips.h264;
import static vn.khaitri.worker.ffmpeg.Clips.picture;
import static vn.khaitri.worker.ffmpeg.Clips.tone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khaitri.worker.encoding.Transcoder.Renditions;
import vn.khaitri.worker.ffmpeg.MediaInfo;

/** Good films of every kind that phones and screen recorders make. */
class TranscoderTest {
  private static final List<String> MP4 = List.of("-f", "mp4");

  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void clearTheBench() {
    bench = new Workbench(FFMPEG, new SourcePolicy(Duration.ofHours(4)), folder);
  }

  @Test
  void makesEveryRenditionOfAnOrdinaryFilm() throws Exception {
    // Given
    draw(folder, "source.bin", picture(1280, 720, 25, 7), tone(7), h264(), MP4);

    // When
    var renditions = transcode();

    // Then
    assertEquals(7, renditions.seconds(), 0.1);
    assertEquals("sound.m4a", renditions.sound());
    assertEquals(Files.size(out("data-saver.mp4")), renditions.dataSaverBytes());
    assertEquals(
        List.of("240/index.m3u8", "360/index.m3u8", "540/index.m3u8", "720/index.m3u8"),
        Files.readAllLines(out("master.m3u8")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList());
    assertShape(joined("720"), 1280, 720, true);
    assertShape("out/data-saver.mp4", 640, 360, true);
    assertTrue(Files.size(out("poster.jpg")) <= 15 * 1024);
    assertArrayEquals(
        new byte[] {(byte) 0xff, (byte) 0xd8},
        Files.newInputStream(out("poster.jpg")).readNBytes(2));
  }

  @Test
  void neverReportsLessThanBefore() throws Exception {
    // Given
    draw(folder, "source.bin", picture(640, 360, 25, 7), tone(7), h264(), MP4);
    var shares = new ArrayList<Double>();

    // When
    new Transcoder(2).transcode(bench, shares::add);

    // Then
    assertEquals(shares.stream().sorted().toList(), shares);
    assertEquals(1, shares.getLast());
  }

  @Test
  void startsPictureAndSoundTogetherAtZeroInEverySegment() throws Exception {
    // Given
    draw(folder, "source.bin", picture(426, 240, 25, 7), tone(7), h264(), MP4);

    // When
    transcode();

    // Then
    var first = Files.readAllBytes(out("240/s00000.m4s"));
    var second = Files.readAllBytes(out("240/s00001.m4s"));
    assertEquals(List.of(0L, 0L), FragmentTimes.of(first));
    // 6 s of picture; sound in whole frames of 1024 samples, as near below as they come.
    assertEquals(6L * 12800, FragmentTimes.of(second).getFirst());
    assertEquals(6.0, FragmentTimes.of(second).getLast() / 48000.0, 0.1);
  }

  @Test
  void startsTheFileForSlowLinesAtZero() throws Exception {
    // Given
    draw(folder, "source.bin", picture(426, 240, 25, 7), tone(7), h264(), MP4);

    // When
    transcode();

    // Then
    draw(
        folder,
        "packets.txt",
        List.of("-i", "out/data-saver.mp4", "-map", "0:v", "-c", "copy", "-f", "framecrc"));
    assertEquals(0, firstShown(Files.readAllLines(folder.resolve("packets.txt"))));
  }

  @Test
  void showsAPhoneFilmUpright() throws Exception {
    // Given
    draw(folder, "lying.mp4", picture(640, 360, 30, 3), tone(3), h264());
    draw(
        folder,
        "source.bin",
        List.of("-display_rotation", "90", "-i", "lying.mp4", "-c", "copy"),
        MP4);

    // When
    transcode();

    // Then
    assertShape(joined("360"), 360, 640, true);
  }

  @Test
  void evensOutAVaryingFrameRate() throws Exception {
    // Given
    draw(
        folder,
        "source.bin",
        picture(640, 360, 30, 8),
        tone(8),
        List.of("-vf", "select='not(between(t,2,5))+not(mod(n,7))'", "-fps_mode", "vfr"),
        h264(),
        MP4);

    // When
    var renditions = transcode();

    // Then
    assertEquals(8, renditions.seconds(), 0.3);
    assertEquals(
        2,
        Files.readAllLines(out("360/index.m3u8")).stream()
            .filter(TranscoderTest::isSegment)
            .count());
  }

  @Test
  void makesNoSoundOutOfSilence() throws Exception {
    // Given
    draw(folder, "source.bin", picture(426, 240, 25, 3), h264(), MP4);

    // When
    var renditions = transcode();

    // Then
    assertNull(renditions.sound());
    assertFalse(Files.exists(out("sound.m4a")));
    assertShape(joined("240"), 426, 240, false);
  }

  @Test
  void bringsHighDynamicRangeToEveryScreen() throws Exception {
    // Given
    draw(
        folder,
        "source.bin",
        picture(640, 360, 30, 2),
        List.of("-c:v", "libx265", "-preset", "ultrafast", "-pix_fmt", "yuv420p10le"),
        List.of("-x265-params", "log-level=error:colorprim=9:transfer=18:colormatrix=9"),
        List.of("-color_primaries", "bt2020", "-color_trc", "arib-std-b67"),
        List.of("-colorspace", "bt2020nc", "-tag:v", "hvc1"),
        MP4);

    // When
    transcode();

    // Then
    assertShape(joined("360"), 640, 360, false);
    var master = Files.readString(out("master.m3u8"));
    assertTrue(master.contains("CODECS=\"avc1.6400"), master);
  }

  @Test
  void takesWebmOfAScreenRecorder() throws Exception {
    // Given
    draw(
        folder,
        "source.bin",
        picture(426, 240, 15, 4),
        tone(4),
        List.of("-c:v", "libvpx", "-deadline", "realtime", "-c:a", "libopus", "-f", "webm"));

    // When
    var renditions = transcode();

    // Then
    assertEquals(4, renditions.seconds(), 0.2);
    assertShape(joined("240"), 426, 240, true);
  }

  @Test
  void takesATransportStreamThatDoesNotBeginAtZero() throws Exception {
    // Given
    draw(
        folder,
        "source.bin",
        picture(426, 240, 25, 7),
        tone(7),
        h264(),
        List.of("-c:a", "aac", "-output_ts_offset", "1000", "-f", "mpegts"));

    // When
    var renditions = transcode();

    // Then
    assertEquals(7, renditions.seconds(), 0.2);
    assertEquals(List.of(0L, 0L), FragmentTimes.of(Files.readAllBytes(out("240/s00000.m4s"))));
  }

  private Renditions transcode() throws Exception {
    return new Transcoder(2).transcode(bench, share -> {});
  }

  private Path out(String key) {
    return folder.resolve("out").resolve(key);
  }

  private String joined(String rung) throws IOException {
    var file = folder.resolve("joined-" + rung + ".mp4");
    try (var all = Files.newOutputStream(file)) {
      Files.copy(out(rung + "/init.mp4"), all);
      for (var line : Files.readAllLines(out(rung + "/index.m3u8"))) {
        if (isSegment(line)) {
          Files.copy(out(rung + "/" + line), all);
        }
      }
    }
    return file.getFileName().toString();
  }

  private void assertShape(String file, int width, int height, boolean sound) throws Exception {
    MediaInfo info = FFMPEG.probe(folder, file);
    var video = info.video().orElseThrow();
    assertEquals("h264", video.codec());
    assertEquals(width + "x" + height, video.width() + "x" + video.height());
    assertEquals(sound, info.audio().isPresent());
  }

  /** Lines are: track, decoding time, showing time, … */
  private static long firstShown(List<String> packets) {
    return packets.stream()
        .filter(line -> !line.startsWith("#"))
        .mapToLong(line -> Long.parseLong(line.split(",", -1)[2].strip()))
        .min()
        .orElseThrow();
  }

  private static boolean isSegment(String line) {
    return line.endsWith(".m4s");
  }
}
