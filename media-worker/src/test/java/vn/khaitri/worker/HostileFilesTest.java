package vn.khaitri.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.contract.media.FailureReason.NOT_A_VIDEO;
import static vn.khaitri.contract.media.FailureReason.NO_PICTURE;
import static vn.khaitri.contract.media.FailureReason.TOO_LARGE;
import static vn.khaitri.contract.media.FailureReason.TRUNCATED;
import static vn.khaitri.worker.ffmpeg.Clips.FFMPEG;
import static vn.khaitri.worker.ffmpeg.Clips.draw;
import static vn.khaitri.worker.ffmpeg.Clips.h264;
import static vn.khaitri.worker.ffmpeg.Clips.picture;
import static vn.khaitri.worker.ffmpeg.Clips.tone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khaitri.worker.Transcoder.Renditions;
import vn.khaitri.worker.ffmpeg.Surgery;

/** Files made to take memory, time, other files or the network; and files that a disk has hurt. */
class HostileFilesTest {
  private static final List<String> MP4 = List.of("-f", "mp4");
  private static final int TEN_YEARS = 10 * 365 * 86_400;
  private static final String MAP = "moov/trak/mdia/minf/stbl/";

  @TempDir Path folder;
  private ServerSocket net;

  @BeforeEach
  void listen() throws IOException {
    net = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void nobodyCalled() throws IOException {
    try (var calls = net) {
      calls.setSoTimeout(1);
      assertThrows(SocketTimeoutException.class, calls::accept);
    }
  }

  @Test
  void aHeaderOfAHundredThousandTimesAHundredThousand() throws Exception {
    // Given
    draw(
        folder,
        "source.bin",
        picture(64, 64, 10, 1),
        List.of("-c:v", "rawvideo", "-pix_fmt", "bgr24", "-f", "avi"));
    Surgery.on(source()).afterMark("strf", 12, 100_000, 100_000).close();

    // When
    var fault = refused();

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  @Test
  void aTrackThatSaysThatItIsLargerThanItsPictures() throws Exception {
    // Given
    draw(folder, "source.bin", picture(320, 240, 25, 2), h264(), MP4);
    Surgery.on(source())
        .box("moov/trak/tkhd", 84, 0xFFFF_0000, 0xFFFF_0000)
        .box(MAP + "stsd/avc1", 32, 0xFFFF_FFFF)
        .close();

    // When
    var made = transcode();

    // Then
    assertEquals(2, made.seconds(), 0.1);
    assertTrue(Files.exists(folder.resolve("out/240/s00000.m4s")));
  }

  @Test
  void aHeaderOfTenYears() throws Exception {
    // Given
    draw(folder, "source.bin", picture(64, 64, 10, 2), h264(), List.of("-f", "matroska"));
    var tenYears = ByteBuffer.allocate(8).putDouble(TEN_YEARS * 1000.0).array();
    Surgery.on(source()).afterMark("\u0044\u0089\u0088", 3, tenYears).close();

    // When
    var fault = refused();

    // Then
    assertEquals(TOO_LARGE, fault.reason());
  }

  @Test
  void picturesThatLieTenYearsApart() throws Exception {
    // Given
    draw(folder, "source.bin", picture(64, 64, 25, 2), h264(), MP4);
    Surgery.on(source())
        .box("moov/mvhd", 20, 1, TEN_YEARS)
        .box("moov/trak/mdia/mdhd", 20, 1, TEN_YEARS)
        .box(MAP + "stts", 20, TEN_YEARS / 50)
        .close();

    // When
    var fault = refused();

    // Then
    assertTrue(Set.of(TOO_LARGE, TRUNCATED, NOT_A_VIDEO).contains(fault.reason()));
  }

  @Test
  void aTrackWithoutAPicture() throws Exception {
    // Given
    draw(folder, "source.bin", picture(320, 240, 25, 2), tone(2), h264(), MP4);
    var surgery = Surgery.on(source()).box(MAP + "stsz", 16, 0);
    for (var table : List.of("stts", "stsc", "stco", "stss")) {
      surgery.box(MAP + table, 12, 0);
    }
    surgery.close();

    // When
    var fault = refused();

    // Then
    assertEquals(NO_PICTURE, fault.reason());
  }

  @Test
  void bitsThatFellOver() throws Exception {
    // Given
    draw(folder, "source.bin", picture(320, 240, 25, 4), tone(4), h264(), MP4);
    Surgery.on(source()).rot(200).close();

    // When
    var made = transcode();

    // Then
    assertEquals(4, made.seconds(), 0.2);
  }

  @Test
  void aHoleInTheMiddle() throws Exception {
    // Given
    draw(folder, "source.bin", picture(320, 240, 25, 4), tone(4), h264(), MP4);
    Surgery.on(source()).blank(0.4, 0.6).close();

    // When
    var made = transcode();

    // Then
    assertEquals(4, made.seconds(), 0.2);
  }

  @Test
  void anIndexAtTheEnd() throws Exception {
    // Given
    draw(folder, "source.bin", picture(320, 240, 25, 2), tone(2), h264(), MP4);
    var bytes = new String(Files.readAllBytes(source()), StandardCharsets.ISO_8859_1);
    assertTrue(bytes.indexOf("moov") > bytes.indexOf("mdat"));

    // When
    var made = transcode();

    // Then
    assertEquals(2, made.seconds(), 0.1);
  }

  @Test
  void attachmentsStayOut() throws Exception {
    // Given
    Files.writeString(folder.resolve("virus.exe"), "MZ");
    draw(
        folder,
        "source.bin",
        picture(320, 240, 25, 2),
        List.of("-attach", "virus.exe", "-metadata:s:t", "mimetype=application/octet-stream"),
        h264(),
        List.of("-f", "matroska"));

    // When
    var made = transcode();

    // Then
    assertEquals(2, made.seconds(), 0.1);
  }

  @Test
  void aPlaylistOfTheNetwork() throws Exception {
    // Given
    Files.writeString(source(), playlist());

    // When
    var fault = refused();

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  @Test
  void aManifestOfDash() throws Exception {
    // Given
    Files.writeString(
        source(),
        """
        <?xml version="1.0"?>
        <MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT2S">
        <Period><AdaptationSet mimeType="video/mp4"><Representation id="0" bandwidth="1">
        <BaseURL>%s</BaseURL></Representation></AdaptationSet></Period></MPD>
        """
            .formatted(address()));

    // When
    var fault = refused();

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  @Test
  void aDrawingThatFetches() throws Exception {
    // Given
    Files.writeString(
        source(),
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='%s'/></svg>"
            .formatted(address()));

    // When
    var fault = refused();

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  @Test
  void aPictureOfNineHundredMillionPixels() throws Exception {
    // Given
    var header = HexFormat.of().parseHex("89504e470d0a1a0a0000000d494844520000753000007530");
    Files.write(source(), ByteBuffer.allocate(64).put(header).array());

    // When
    var fault = refused();

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  /** Subtitles inside AVI are read with whatever demuxer they look like. */
  @Test
  void subtitlesThatAreAPlaylist() throws Exception {
    // Given
    draw(
        folder,
        "source.bin",
        picture(64, 64, 10, 2),
        tone(2),
        List.of("-c:v", "mpeg4", "-c:a", "pcm_s16le", "-f", "avi"));
    Surgery.on(source())
        .replaceAll("auds", "txts")
        .afterMark("movi/01wb", 8, subtitles(playlist()))
        .close();

    // When
    var fault = refused();

    // Then
    assertEquals(NOT_A_VIDEO, fault.reason());
  }

  /** QuickTime tracks may lie in another file. */
  @Test
  void aTrackThatLiesInAnotherFile() throws Exception {
    // Given
    draw(folder, "secret.mp4", picture(320, 240, 25, 2), h264(), MP4);
    draw(folder, "source.bin", picture(320, 240, 25, 2), h264(), MP4);
    var secret = folder.resolve("secret.mp4").toString();
    Surgery.on(source())
        .replaceBox("moov/trak/mdia/minf/dinf/dref", reference(secret))
        .blank(0.05, 0.5)
        .close();

    // When
    var fault = assertThrows(BadSource.class, this::transcode);

    // Then
    assertFalse(Files.exists(folder.resolve("out/240/s00000.m4s")), fault.getMessage());
  }

  private String address() {
    return "http://127.0.0.1:" + net.getLocalPort() + "/secret.ts";
  }

  private String playlist() {
    return "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n" + address() + "\n#EXT-X-ENDLIST\n";
  }

  /** A chunk of subtitles in AVI: mark, kind, description, then the text itself. */
  private static byte[] subtitles(String text) {
    var content = text.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(21 + content.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("GAB2\0".getBytes(StandardCharsets.US_ASCII))
        .putShort((short) 2)
        .putInt(2)
        .putShort((short) 0)
        .putShort((short) 4)
        .putInt(content.length)
        .put(content)
        .array();
  }

  /** A reference of QuickTime to a file by its whole path. */
  private static byte[] reference(String path) {
    var name = path.getBytes(StandardCharsets.UTF_8);
    var size = 8 + 8 + 12 + 10 + 28 + 12 + 64 + 36 + 4 + name.length + name.length % 2 + 4;
    return ByteBuffer.allocate(size)
        .putInt(size)
        .put("dref".getBytes(StandardCharsets.US_ASCII))
        .putInt(0)
        .putInt(1)
        .putInt(size - 16)
        .put("alis".getBytes(StandardCharsets.US_ASCII))
        .putInt(0)
        .position(28 + 10 + 28 + 12 + 64 + 16 + 4 + 16)
        .putShort((short) 2)
        .putShort((short) name.length)
        .put(name)
        .put(new byte[name.length % 2])
        .putShort((short) -1)
        .array();
  }

  private Path source() {
    return folder.resolve("source.bin");
  }

  private BadSource refused() {
    var fault = assertThrows(BadSource.class, this::transcode);
    assertFalse(Files.exists(folder.resolve("out/master.m3u8")));
    return fault;
  }

  private Renditions transcode() throws Exception {
    var bench = new Workbench(FFMPEG, new SourcePolicy(Duration.ofHours(4)), folder);
    return new Transcoder(2).transcode(bench, share -> {});
  }
}
