package vn.khaitri.worker.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khaitri.worker.encoding.MasterPlaylist.Variant;

class MasterPlaylistTest {
  @Test
  void namesTheRungsByRelativePathLowestRateFirst() {
    // Given
    var high =
        new Variant("720/index.m3u8", 900_000, 700_000, 1280, 720, 25, "avc1.64001f,mp4a.40.2");
    var low = new Variant("240/index.m3u8", 120_000, 90_000, 426, 240, 25, "avc1.640015");

    // When
    var master = MasterPlaylist.of(List.of(high, low));

    // Then
    assertEquals(
        """
        #EXTM3U
        #EXT-X-VERSION:7
        #EXT-X-INDEPENDENT-SEGMENTS
        #EXT-X-STREAM-INF:BANDWIDTH=120000,AVERAGE-BANDWIDTH=90000,RESOLUTION=426x240,FRAME-RATE=25.000,CODECS="avc1.640015"
        240/index.m3u8
        #EXT-X-STREAM-INF:BANDWIDTH=900000,AVERAGE-BANDWIDTH=700000,RESOLUTION=1280x720,FRAME-RATE=25.000,CODECS="avc1.64001f,mp4a.40.2"
        720/index.m3u8
        """,
        master);
  }
}
