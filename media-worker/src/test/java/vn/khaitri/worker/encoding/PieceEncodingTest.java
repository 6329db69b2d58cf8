package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khaitri.contract.media.FailureReason;
import vn.khaitri.worker.ffmpeg.MediaInfo;
import vn.khaitri.worker.ffmpeg.MediaInfo.VideoTrack;

/** A film in three pieces beside the same film in one. */
class PieceEncodingTest {
  private static final List<String> MP4 = List.of("-f", "mp4");

  /** One picture lasts 9 s: longer than what is decoded before a piece begins. */
  private static final List<String> ONE_PICTURE_IN_NINE_SECONDS =
      List.of("-vf", "select='not(mod(n,225))'", "-fps_mode", "vfr", "-g", "2");

  private static final Pieces THREE = new Pieces(3, 6);

  @TempDir Path folder;

  @Test
  void theSoundGoesOnAsIfThereWereNoPieces() throws Exception {
    // Given
    var source = prepared("whole", picture(426, 240, 25, 20), tone(20), h264(), MP4);
    copy("whole", "pieces");

    // When
    encode("pieces", source, THREE);

    // Then
    encode("whole", source, new Pieces(1, 6));
    assertEquals(packets("whole", "0:a"), packets("pieces", "0:a"));
  }

  @Test
  void thePicturesComeAtTheSameTimes() throws Exception {
    // Given
    var source = prepared("whole", picture(426, 240, 25, 20), h264(), MP4);
    copy("whole", "pieces");

    // When
    encode("pieces", source, THREE);

    // Then
    encode("whole", source, new Pieces(1, 6));
    assertEquals(
        packets("whole", "0:v").stream().map(PieceEncodingTest::time).toList(),
        packets("pieces", "0:v").stream().map(PieceEncodingTest::time).toList());
  }

  @Test
  void aPictureThatLastsLongIsShownInThePiecesAfterItsOwn() throws Exception {
    // Given
    var source =
        prepared("whole", picture(426, 240, 25, 27), ONE_PICTURE_IN_NINE_SECONDS, h264(), MP4);
    copy("whole", "pieces");

    // When
    encode("pieces", source, THREE);

    // Then
    encode("whole", source, new Pieces(1, 6));
    assertTrue(likeness("whole", "pieces") > 30, "PSNR " + likeness("whole", "pieces"));
  }

  @Test
  void whoMakesAPieceASecondTimeMakesTheSameBytes() throws Exception {
    // Given
    var source = prepared("first", picture(640, 360, 25, 20), tone(20), h264(), MP4);
    copy("first", "second");
    encode("first", source, THREE);

    // When
    new Transcoder(2).encode(bench("second"), source, THREE.piece(1), share -> {});

    // Then
    var second = contents("second");
    assertTrue(second.containsKey("360/s00001.m4s"), second.keySet().toString());
    second.forEach((name, bytes) -> assertEquals(contents("first").get(name), bytes, name));
  }

  @Test
  void aSourceThatHasNoPictureAnyMoreIsTruncated() throws Exception {
    // Given
    var source = prepared("whole", picture(426, 240, 25, 7), h264(), MP4);
    var longer = new NormalisedSource(source.file(), lasting(source.info(), 20), 20, List.of());

    // When
    var fault =
        assertThrows(
            BadSource.class,
            () -> new Transcoder(2).encode(bench("whole"), longer, THREE.piece(2), share -> {}));

    // Then
    assertEquals(FailureReason.TRUNCATED, fault.reason());
  }

  private static MediaInfo lasting(MediaInfo info, double seconds) {
    var picture = info.video().orElseThrow();
    var longer =
        new VideoTrack(
            picture.index(),
            picture.codec(),
            picture.width(),
            picture.height(),
            picture.frameRate(),
            picture.transfer(),
            OptionalDouble.of(seconds));
    return new MediaInfo(
        info.format(),
        info.score(),
        OptionalDouble.of(seconds),
        List.of(longer),
        info.audios(),
        info.chapters());
  }

  @SafeVarargs
  private NormalisedSource prepared(String name, List<String>... film) throws Exception {
    var job = Files.createDirectories(folder.resolve(name));
    draw(job, "source.bin", film);
    return new Transcoder(2).prepare(bench(name), share -> {});
  }

  private void encode(String name, NormalisedSource source, Pieces pieces) throws Exception {
    for (var number = 0; number < pieces.count(); number++) {
      new Transcoder(2).encode(bench(name), source, pieces.piece(number), share -> {});
    }
    new Transcoder(2).finish(bench(name), source, pieces.count(), share -> {});
  }

  private Workbench bench(String name) {
    return new Workbench(FFMPEG, new SourcePolicy(Duration.ofHours(4)), folder.resolve(name));
  }

  private void copy(String from, String to) throws IOException {
    try (var files = Files.walk(folder.resolve(from))) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(to).resolve(folder.resolve(from).relativize(file)));
      }
    }
  }

  /** Lines of track, decoding time, showing time, duration, size, checksum. */
  private List<String> packets(String name, String track) throws Exception {
    join(name);
    draw(
        folder,
        name + ".txt",
        List.of("-copyts", "-i", name + ".mp4", "-map", track, "-c", "copy", "-f", "framecrc"));
    return Files.readAllLines(folder.resolve(name + ".txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  private static List<String> time(String packet) {
    return Arrays.stream(packet.split(",")).limit(4).map(String::strip).toList();
  }

  /** The least alike picture; 20 dB and less is another one. */
  private double likeness(String one, String other) throws Exception {
    join(one);
    join(other);
    draw(
        folder,
        "none.txt",
        List.of("-i", one + ".mp4", "-i", other + ".mp4"),
        List.of("-lavfi", "[0:v][1:v]psnr=stats_file=psnr.log", "-f", "framecrc"));
    return Files.readAllLines(folder.resolve("psnr.log")).stream()
        .map(line -> line.replaceAll(".*psnr_avg:(\\S+).*", "$1"))
        .mapToDouble(psnr -> psnr.equals("inf") ? 100 : Double.parseDouble(psnr))
        .min()
        .orElseThrow();
  }

  private void join(String name) throws IOException {
    var rung = folder.resolve(name).resolve("out/240");
    try (var all = Files.newOutputStream(folder.resolve(name + ".mp4"))) {
      for (var file : MediaPlaylist.read(Files.readAllLines(rung.resolve("index.m3u8"))).files()) {
        Files.copy(rung.resolve(file), all);
      }
    }
  }

  /** By name below the output folder: all that belongs to rungs. */
  private Map<String, Integer> contents(String name) {
    var out = folder.resolve(name).resolve("out");
    var contents = new TreeMap<String, Integer>();
    try (var files = Files.walk(out, 2)) {
      for (var file : files.filter(path -> path.toString().matches(".*\\.(m4s|mp4)")).toList()) {
        if (!file.getParent().equals(out)) {
          contents.put(out.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return contents;
  }
}
