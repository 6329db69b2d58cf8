package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khaitri.worker.encoding.MediaPlaylist.Segment;

class MediaPlaylistTest {
  private static final String WHOLE =
      """
      #EXTM3U
      #EXT-X-VERSION:7
      #EXT-X-TARGETDURATION:6
      #EXT-X-MAP:URI="init.mp4"
      #EXTINF:6.000000,
      s00000.m4s
      #EXTINF:6.000000,
      s00001.m4s
      #EXTINF:0.500000,
      s00002.m4s
      #EXT-X-ENDLIST
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeAWholeRung() throws IOException {
    Files.writeString(folder.resolve("index.m3u8"), WHOLE);
    write("init.mp4", 800);
    write("s00000.m4s", 60_000);
    write("s00001.m4s", 30_000);
    write("s00002.m4s", 10_000);
  }

  @Test
  void measuresRatesWithoutBeingMisledByAShortEnd() throws Exception {
    // When
    var measured = MediaPlaylist.measure(folder);

    // Then
    assertEquals(12.5, measured.playlist().seconds());
    assertEquals(64_000, measured.average());
    assertEquals(80_000, measured.peak());
  }

  @Test
  void joinsThePlaylistsOfPieces() throws Exception {
    // Given
    var pieces = List.of(piece(0, 6, 6), piece(2, 6, 1.5), MediaPlaylist.NOTHING);

    // When
    var joined = MediaPlaylist.joined(pieces);

    // Then
    assertEquals(19.5, joined.seconds());
    assertEquals(joined, MediaPlaylist.read(joined.text().lines().toList()));
  }

  @Test
  void refusesAGapBetweenPieces() {
    // When
    var missing = List.of(piece(0, 6, 6), piece(3, 6));
    var shortened = List.of(piece(0, 6, 4), piece(2, 6));

    // Then
    assertThrows(IOException.class, () -> MediaPlaylist.joined(missing));
    assertThrows(IOException.class, () -> MediaPlaylist.joined(shortened));
  }

  @Test
  void refusesAnEmptySegment() throws Exception {
    // Given
    write("s00001.m4s", 0);

    // When
    var refusal = assertThrows(IOException.class, () -> MediaPlaylist.measure(folder));

    // Then
    assertEquals("empty file s00001.m4s", refusal.getMessage());
  }

  @Test
  void refusesAMissingSegment() throws Exception {
    // Given
    Files.delete(folder.resolve("s00002.m4s"));

    // When
    assertThrows(IOException.class, () -> MediaPlaylist.measure(folder));
  }

  @Test
  void refusesAPlaylistWithoutEnd() throws Exception {
    // Given
    Files.writeString(folder.resolve("index.m3u8"), WHOLE.replace("#EXT-X-ENDLIST\n", ""));

    // When
    assertThrows(IOException.class, () -> MediaPlaylist.measure(folder));
  }

  @Test
  void refusesSegmentsOfOtherLengths() throws Exception {
    // Given
    Files.writeString(
        folder.resolve("index.m3u8"), WHOLE.replace("#EXTINF:6.000000", "#EXTINF:2.000000"));

    // When
    assertThrows(IOException.class, () -> MediaPlaylist.measure(folder));
  }

  @Test
  void refusesAPlaylistWithoutSegments() throws Exception {
    // Given
    Files.writeString(folder.resolve("index.m3u8"), "#EXTM3U\n#EXT-X-ENDLIST\n");

    // When
    assertThrows(IOException.class, () -> MediaPlaylist.measure(folder));
  }

  private void write(String name, int bytes) throws IOException {
    Files.write(folder.resolve(name), new byte[bytes]);
  }

  private static MediaPlaylist piece(int first, double... seconds) {
    var segments =
        IntStream.range(0, seconds.length)
            .mapToObj(i -> new Segment(MediaPlaylist.SEGMENT.formatted(first + i), seconds[i]))
            .toList();
    return new MediaPlaylist(segments, true);
  }
}
