package vn.khaitri.media;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.media.ChapterView;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.shared.ProblemException;

/** Storyboard, slides and chapters on their way from the worker to a player. */
@QuarkusTest
class DerivedTest extends MediaApiTest {
  private static final String BOARD =
      "WEBVTT\n\n00:00:00.000 --> 00:00:06.000\nboard-1.jpg#xywh=0,0,160,90\n\n"
          + "00:00:06.000 --> 00:00:08.000\nboard-1.jpg#xywh=160,0,160,90\n";
  private static final String SLIDES =
      """
      {"slides":[{"startSeconds":0.0,"image":"slides/1.webp","bytes":5},\
      {"startSeconds":4.5,"image":"slides/2.webp","bytes":6},\
      {"startSeconds":6.0,"image":"slides/1.webp","bytes":5}]}""";

  @Inject Media media;

  @Test
  void aPlayerIsToldWhatThereIs() {
    var job = delivered();

    complete(job, report(job)).then().statusCode(204);

    var playback = media.playback(job.mediaId());
    assertEquals("sound".length() + 5 + 6L, playback.slidesBytes());
    assertTrue(playback.storyboard());
    assertEquals(
        List.of(new ChapterView(0, "Mở đầu"), new ChapterView(4.5, "Thực hành")),
        playback.chapters());
  }

  @Test
  void picturesOfTheStoryboardOpen() {
    var job = delivered();
    complete(job, report(job)).then().statusCode(204);

    var board = media.playlist(job.mediaId(), "storyboard.vtt");

    var lines = board.lines().toList();
    assertEquals("00:00:00.000 --> 00:00:06.000", lines.get(2));
    assertTrue(lines.get(3).endsWith("#xywh=0,0,160,90"), lines.get(3));
    assertEquals("board", open(lines.get(3).replaceFirst("#.*", "")).asString());
  }

  @Test
  void picturesOfTheSlidesOpen() {
    var job = delivered();
    complete(job, report(job)).then().statusCode(204);

    var slides = SlidesText.read(media.playlist(job.mediaId(), "slides.json")).orElseThrow();

    assertEquals(4.5, slides.get(1).startSeconds());
    assertEquals("slide2", open(slides.get(1).image()).asString());
  }

  @Test
  void aVideoOfTheTimeBeforeHasNone() {
    var mediaId = transcoded("a video").mediaId();

    var playback = media.playback(mediaId);

    assertNull(playback.slidesBytes());
    assertFalse(playback.storyboard());
    assertEquals(List.of(), playback.chapters());
    for (var name : List.of("storyboard.vtt", "slides.json")) {
      var refusal = assertThrows(ProblemException.class, () -> media.playlist(mediaId, name));
      assertEquals(MediaProblem.PLAYLIST_UNKNOWN, refusal.type());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"board.vtt", "pages.json", "board-1.jpg", "slides/2.webp"})
  void nothingOfThemMayBeMissing(String missing) {
    var job = delivered();
    store.delete(job.targetPrefix() + missing);

    var refusal = complete(job, report(job)).then();

    refusal.statusCode(409).body("type", equalTo("/problems/rendition-incomplete"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "slides/1.webp | larger than it says",
        "board.vtt     | WEBVTT",
        "board.vtt     | a text",
        "pages.json    | no JSON",
        "pages.json    | null",
        "pages.json    | {}",
        "pages.json    | {\"slides\":[]}",
        "pages.json    | {\"slides\":[null]}",
        "pages.json    | {\"slides\":[{\"startSeconds\":0,\"bytes\":5}]}",
        "pages.json    | {\"slides\":[{\"startSeconds\":1,\"image\":\"slides/1.webp\",\"bytes\":5}]}",
        "pages.json    | {\"slides\":[{\"startSeconds\":0,\"image\":\"../1.webp\",\"bytes\":5}]}",
      })
  void nothingOfThemMayBeOtherThanItSays(String name, String content) {
    var job = delivered();
    put(job.targetPrefix() + name, content);

    var refusal = complete(job, report(job)).then();

    refusal.statusCode(409).body("type", equalTo("/problems/rendition-incomplete"));
  }

  @Test
  void slidesComeOneAfterAnother() {
    var job = delivered();
    put(job.targetPrefix() + "pages.json", SLIDES.replace("6.0", "4.5"));

    var refusal = complete(job, report(job)).then();

    refusal.statusCode(409).body("type", equalTo("/problems/rendition-incomplete"));
  }

  @Test
  void aStoryboardThatLeadsElsewhereIsRefused() {
    var job = delivered();
    put(job.targetPrefix() + "board.vtt", BOARD.replace("board-1.jpg", "http://elsewhere/1.jpg"));

    var refusal = complete(job, report(job)).then();

    refusal.statusCode(409).body("type", equalTo("/problems/rendition-incomplete"));
  }

  @Test
  void chaptersBehindTheEndAreRefused() {
    var job = delivered();
    var report = report(job);
    report.put("chapters", List.of(Map.of("startSeconds", 8.0, "title", "Sau cùng")));

    complete(job, report).then().statusCode(400);
  }

  private MediaJobView delivered() {
    var job = claim(uploaded("a video"));
    putRendition(job.targetPrefix());
    put(job.targetPrefix() + "board.vtt", BOARD);
    put(job.targetPrefix() + "board-1.jpg", "board");
    put(job.targetPrefix() + "pages.json", SLIDES);
    put(job.targetPrefix() + "slides/1.webp", "slide");
    put(job.targetPrefix() + "slides/2.webp", "slide2");
    return job;
  }

  private Map<String, Object> report(MediaJobView job) {
    var report = new HashMap<>(report(job.fence()));
    report.put("storyboardKey", "board.vtt");
    report.put("slidesKey", "pages.json");
    report.put(
        "chapters",
        List.of(
            Map.of("startSeconds", 0, "title", "Mở đầu"),
            Map.of("startSeconds", 4.5, "title", "Thực hành")));
    return report;
  }

  private Response complete(MediaJobView job, Map<String, Object> report) {
    return worker().body(report).post(JOBS + job.mediaId() + "/completion");
  }
}
