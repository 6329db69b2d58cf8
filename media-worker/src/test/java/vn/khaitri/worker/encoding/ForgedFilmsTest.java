package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.khaitri.contract.media.FailureReason.NOT_A_VIDEO;
import static vn.khaitri.contract.media.FailureReason.TOO_LARGE;
import static vn.khaitri.contract.media.FailureReason.TRUNCATED;
import static vn.khaitri.worker.ffmpeg.Clips.FFMPEG;
import static vn.khaitri.worker.ffmpeg.Clips.draw;
import static vn.khaitri.worker.ffmpeg.Clips.h264;
import static vn.khaitri.worker.ffmpeg.Clips.picture;
import static vn.khaitri.worker.ffmpeg.Clips.tone;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khaitri.worker.encoding.Transcoder.Renditions;
import vn.khaitri.worker.ffmpeg.Surgery;

/** Films whose index says what is not so. */
class ForgedFilmsTest {
  private static final List<String> MP4 = List.of("-f", "mp4");
  private static final int TEN_YEARS = 10 * 365 * 86_400;
  private static final String MAP = "moov/trak/mdia/minf/stbl/";

  @TempDir Path folder;

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
