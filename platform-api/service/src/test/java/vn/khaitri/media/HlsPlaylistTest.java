package vn.khaitri.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HlsPlaylistTest {
  private static final HlsPlaylist MASTER =
      new HlsPlaylist(
          """
          #EXTM3U
          #EXT-X-VERSION:7
          #EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="vi",DEFAULT=YES,URI="audio/index.m3u8"
          #EXT-X-STREAM-INF:BANDWIDTH=300000,CODECS="avc1.64001e,mp4a.40.2",AUDIO="a"
          v240/index.m3u8
          #EXT-X-STREAM-INF:BANDWIDTH=700000,CODECS="avc1.64001e,mp4a.40.2",AUDIO="a"
          v360/index.m3u8
          """);

  private static final HlsPlaylist MEDIA =
      new HlsPlaylist(
          """
          #EXTM3U
          #EXT-X-TARGETDURATION:4
          # a remark with URI="nothing"
          #EXT-X-MAP:URI="init.mp4"
          #EXTINF:4.000,
          s00000.m4s
          #EXTINF:2.500,
          s00001.m4s
          #EXT-X-ENDLIST
          """);

  @Test
  void aMasterNamesItsVariantsAndItsSound() {
    assertEquals(List.of("audio/index.m3u8", "v240/index.m3u8", "v360/index.m3u8"), MASTER.names());
  }

  @Test
  void initialisationAndSegmentsGetTheirAddresses() {
    var rewritten = MEDIA.renamed(name -> "http://store/" + name + "?sign=a$1\\b");

    assertEquals(
        """
        #EXTM3U
        #EXT-X-TARGETDURATION:4
        # a remark with URI="nothing"
        #EXT-X-MAP:URI="http://store/init.mp4?sign=a$1\\b"
        #EXTINF:4.000,
        http://store/s00000.m4s?sign=a$1\\b
        #EXTINF:2.500,
        http://store/s00001.m4s?sign=a$1\\b
        #EXT-X-ENDLIST
        """,
        rewritten);
  }

  @Test
  void linesMayEndAsOnWindows() {
    var playlist = new HlsPlaylist("#EXTM3U\r\n#EXTINF:4,\r\ns0.m4s\r\n");

    assertEquals(List.of("s0.m4s"), playlist.names());
  }

  @Test
  void aNameIsMeantBesideThePlaylist() {
    assertEquals(
        "media/x/7/v240/s0.m4s", HlsPlaylist.beside("media/x/7/v240/index.m3u8", "s0.m4s"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"s00000.m4s", "v240/index.m3u8", "a/b/c-d_e.mp4"})
  void aPlainPathIsAName(String name) {
    assertTrue(HlsPlaylist.isPlainName(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../other/index.m3u8",
        "v240/../../x.m3u8",
        "v240/./index.m3u8",
        "v240//index.m3u8",
        "v240/",
        "..",
        ".hidden",
        "http://elsewhere/x.m3u8",
        "v240%2Findex.m3u8",
        "v240\\index.m3u8",
        "index.m3u8?x=1",
        "index.m3u8#x",
        "index.m3u8\n"
      })
  void whatCouldLeadElsewhereIsNone(String name) {
    assertFalse(HlsPlaylist.isPlainName(name));
  }

  @Test
  void namesTheSizesOfPicturesThatItSays() {
    var master =
        new HlsPlaylist(
            """
            #EXTM3U
            #EXT-X-STREAM-INF:BANDWIDTH=1,RESOLUTION=640x360,FRAME-RATE=25.000
            360/index.m3u8

            #EXT-X-STREAM-INF:BANDWIDTH=2,RESOLUTION=720x1280
            720/index.m3u8
            #EXT-X-STREAM-INF:BANDWIDTH=3
            unknown/index.m3u8
            """);

    assertEquals(
        List.of(
            new HlsPlaylist.Variant("360/index.m3u8", 360),
            new HlsPlaylist.Variant("720/index.m3u8", 720)),
        master.variants());
  }
}
