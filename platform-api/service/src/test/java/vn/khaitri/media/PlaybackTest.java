package vn.khaitri.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.media.QualityView;
import vn.khaitri.shared.ProblemException;

@QuarkusTest
class PlaybackTest extends MediaApiTest {
  @Inject Media media;
  @Inject MediaConfig config;
  @Inject MediaAddresses addresses;

  @Test
  void aReadyMediaIsOfferedForEveryLine() {
    var mediaId = transcoded("a video").mediaId();

    var playback = media.playback(mediaId);

    assertEquals(8.0, playback.durationSeconds());
    assertEquals("poster", open(playback.posterUrl()).asString());
    assertEquals("data saver", open(playback.dataSaverUrl()).asString());
    assertEquals(10, playback.dataSaverBytes());
    assertEquals("sound", open(playback.audioUrl()).asString());
    assertEquals(5, playback.audioBytes());
    assertEquals(List.of(new QualityView(240, 42), new QualityView(360, 42)), playback.qualities());
  }

  @Test
  void aPlayerGetsFromTheMasterToASegment() {
    var mediaId = transcoded("a video").mediaId();
    var master = new HlsPlaylist(media.playlist(mediaId, "master.m3u8"));

    var variant = new HlsPlaylist(media.playlist(mediaId, master.names().getLast()));

    assertEquals("v360/index.m3u8", master.names().getLast());
    assertEquals("init of v360/", open(variant.names().getFirst()).asString());
    assertEquals("second of v360/", open(variant.names().getLast()).asString());
    assertTrue(variant.text().endsWith("#EXT-X-ENDLIST\n"));
  }

  /** Nothing is kept in between: another node would sign the same. */
  @Test
  void everybodyGetsTheSameAddressesThroughAWindow() {
    var mediaId = transcoded("a video").mediaId();
    var now = Instant.parse("2026-11-26T01:00:00Z");
    var nodes =
        Stream.of(now, now.plusSeconds(7199))
            .map(at -> new MediaAddresses(store, config, Clock.fixed(at, ZoneOffset.UTC)));

    var addresses = nodes.map(node -> node.of("media/" + mediaId + "/1/v240/s0.m4s")).distinct();

    assertEquals(1, addresses.count());
  }

  @Test
  void aCacheMayKeepWhatAnAddressOpens() {
    var poster = media.playback(transcoded("a video").mediaId()).posterUrl();

    var answer = open(poster);

    assertEquals("poster", answer.asString());
    assertEquals("public, max-age=10800, immutable", answer.header("Cache-Control"));
  }

  @Test
  void anAddressClosesWhenItsTimeIsUp() {
    var key = "media/" + transcoded("a video").mediaId();
    var old = Clock.offset(Clock.systemUTC(), addresses.longest().negated());

    var answer = open(new MediaAddresses(store, config, old).of(key));

    assertEquals(403, answer.statusCode());
  }

  /** The worker takes videos of up to six hours, and people pause. */
  @Test
  void addressesOutliveTheLongestVideo() {
    assertTrue(config.addressValidity().compareTo(Duration.ofHours(7)) > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "v720/index.m3u8",
        "v360/s0.m4s",
        "poster.jpg",
        "../master.m3u8",
        "v360/../v240/index.m3u8",
        "/v360/index.m3u8",
        "#EXTM3U"
      })
  void onlyWhatTheMasterListsIsAPlaylist(String name) {
    var mediaId = transcoded("a video").mediaId();

    var refusal = assertThrows(ProblemException.class, () -> media.playlist(mediaId, name));

    assertEquals(MediaProblem.PLAYLIST_UNKNOWN, refusal.type());
  }

  @Test
  void whatIsNotReadyIsNotPlayed() {
    var mediaId = uploaded("a video");

    var refusal = assertThrows(ProblemException.class, () -> media.playback(mediaId));

    assertEquals(MediaProblem.NOT_READY, refusal.type());
    assertFalse(media.ready(mediaId));
    assertThrows(ProblemException.class, () -> media.durationSeconds(mediaId));
    assertThrows(ProblemException.class, () -> media.playlist(mediaId, "master.m3u8"));
  }

  @Test
  void aReadyMediaKnowsItsOwner() {
    var mediaId = transcoded("a video").mediaId();

    assertTrue(media.ready(mediaId));
    assertEquals(8.0, media.durationSeconds(mediaId));
    assertFalse(media.belongsTo(mediaId, UUID.randomUUID()));
    assertFalse(media.belongsTo(UUID.randomUUID(), UUID.randomUUID()));
  }
}
