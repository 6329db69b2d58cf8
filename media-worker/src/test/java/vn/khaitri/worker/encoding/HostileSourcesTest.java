package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.khaitri.contract.media.FailureReason.NOT_A_VIDEO;
import static vn.khaitri.contract.media.FailureReason.TOO_LARGE;
import static vn.khaitri.worker.ffmpeg.Clips.FFMPEG;
import static vn.khaitri.worker.ffmpeg.Clips.draw;
import static vn.khaitri.worker.ffmpeg.Clips.h264;
import static vn.khaitri.worker.ffmpeg.Clips.picture;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were made to take memory or time, or to make FFmpeg open what it should not. */
class HostileSourcesTest {

  /** What would be read if FFmpeg followed the reference. */
  private static final Map<String, String> SCRIPTS =
      Map.of(
          "HLS",
          "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n%s\n#EXT-X-ENDLIST\n",
          "concat list",
          "ffconcat version 1.0\nfile '%s'\n",
          "DASH",
          """
          <?xml version="1.0"?>
          <MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"
            mediaPresentationDuration="PT2S" minBufferTime="PT2S"
            profiles="urn:mpeg:dash:profile:isoff-on-demand:2011">
          <Period><AdaptationSet mimeType="video/mp4"><Representation id="1" bandwidth="1"
            width="64" height="64" codecs="avc1.42c00a"><BaseURL>%s</BaseURL></Representation>
          </AdaptationSet></Period></MPD>
          """,
          "SVG",
          """
          <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
            width="64" height="64"><image xlink:href="%s" width="64" height="64"/></svg>
          """);

  @TempDir Path folder;
  private ServerSocketChannel listener;

  @BeforeEach
  void listen() throws Exception {
    listener = ServerSocketChannel.open();
    listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    listener.configureBlocking(false);
  }

  @AfterEach
  void close() throws Exception {
    listener.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HLS", "concat list", "DASH", "SVG"})
  void aScriptThatPointsIntoTheNetwork(String kind) throws Exception {
    // Given
    var port = ((InetSocketAddress) listener.getLocalAddress()).getPort();
    Files.writeString(
        source(), SCRIPTS.get(kind).formatted("http://127.0.0.1:" + port + "/secret.ts"));

    // When
    var fault = transcode();

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
    assertNull(listener.accept());
  }

  @ParameterizedTest
  @ValueSource(strings = {"HLS", "concat list", "DASH", "SVG"})
  void aScriptThatPointsAtAnotherFile(String kind) throws Exception {
    // Given
    draw(folder, "secret.ts", picture(64, 64, 10, 2), h264(), List.of("-f", "mpegts"));
    Files.writeString(
        source(), SCRIPTS.get(kind).formatted("file://" + folder.resolve("secret.ts")));

    // When
    var fault = transcode();

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
    assertFalse(Files.exists(folder.resolve("source.mp4")));
  }

  /** The subtitles of an AVI file are opened by what they contain. */
  @Test
  void subtitlesOfAnAviFileThatAreAPlaylist() throws Exception {
    // Given
    var port = ((InetSocketAddress) listener.getLocalAddress()).getPort();
    var playlist = SCRIPTS.get("HLS").formatted("http://127.0.0.1:" + port + "/secret.ts");
    draw(
        folder,
        "frame.jpg",
        picture(64, 64, 10, 1),
        List.of("-frames:v", "1", "-c:v", "mjpeg", "-pix_fmt", "yuvj420p", "-f", "image2"));
    var frame = Files.readAllBytes(folder.resolve("frame.jpg"));
    Files.write(source(), AviFile.withSubtitles(frame, 20, playlist));

    // When
    new Transcoder(2).prepare(bench(), share -> {});

    // Then
    assertNull(listener.accept());
  }

  @Test
  void aHeaderOfAHundredThousandTimesAHundredThousandPixels() throws Exception {
    // Given
    draw(folder, "source.bin", picture(64, 64, 10, 1), List.of("-c:v", "huffyuv", "-f", "avi"));
    change("strf", 12, ints(ByteOrder.LITTLE_ENDIAN, 100_000, 100_000));

    // When
    var fault = transcode();

    // Then
    assertEquals(TOO_LARGE, fault.reason());
  }

  @Test
  void aHeaderOfTenYears() throws Exception {
    // Given
    draw(folder, "source.bin", picture(64, 64, 10, 1), h264(), List.of("-f", "matroska"));
    var tenYears = Duration.ofDays(3653).toMillis();
    change("D\u0089\u0088", 3, ByteBuffer.allocate(8).putDouble((double) tenYears).array());

    // When
    var fault = transcode();

    // Then
    assertEquals(TOO_LARGE, fault.reason());
  }

  @Test
  void aPictureOfNineHundredMillionPixels() throws Exception {
    // Given
    draw(
        folder,
        "source.bin",
        picture(64, 64, 10, 1),
        List.of("-frames:v", "1", "-c:v", "png", "-f", "image2"));
    change("IHDR", 4, ints(ByteOrder.BIG_ENDIAN, 30_000, 30_000));

    // When
    var fault = transcode();

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  @Test
  void aTrackWithoutASinglePicture() throws Exception {
    // Given
    draw(
        folder,
        "source.bin",
        picture(64, 64, 10, 1),
        h264(),
        List.of("-movflags", "+empty_moov+frag_keyframe", "-f", "mp4"));
    var bytes = Files.readAllBytes(source());
    Files.write(source(), java.util.Arrays.copyOf(bytes, find(bytes, "moof") - 4));

    // When
    var fault = transcode();

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  private Path source() {
    return folder.resolve("source.bin");
  }

  private Workbench bench() {
    return new Workbench(FFMPEG, new SourcePolicy(Duration.ofHours(4)), folder);
  }

  private BadSource transcode() {
    return assertThrows(BadSource.class, () -> new Transcoder(2).transcode(bench(), share -> {}));
  }

  /** Writes over what follows the first such mark. */
  private void change(String mark, int after, byte[] with) throws Exception {
    var bytes = Files.readAllBytes(source());
    System.arraycopy(with, 0, bytes, find(bytes, mark) + after, with.length);
    Files.write(source(), bytes);
  }

  private static int find(byte[] bytes, String mark) {
    var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(mark);
    if (at < 0) {
      throw new IllegalStateException("no " + mark);
    }
    return at;
  }

  private static byte[] ints(ByteOrder order, int... values) {
    var bytes = ByteBuffer.allocate(4 * values.length).order(order);
    for (var value : values) {
      bytes.putInt(value);
    }
    return bytes.array();
  }
}
