package vn.khaitri.web.authoring;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.media.MediaView;

class VideoWatchTest {
  private static final UUID COURSE = new UUID(0, 1);
  private static final UUID LESSON = new UUID(0, 2);
  private static final UUID UPLOAD = new UUID(0, 7);

  private static MediaView media(UUID id, MediaState state, int percent) {
    return new MediaView(id, "a.mp4", 1, state, percent, null, null, null, null, null);
  }

  private static VideoWatch watch(MediaState state, int percent) {
    var media = media(UPLOAD, state, percent);
    return VideoWatch.of(COURSE, List.of(new StateTag(LESSON, media, Readiness.ofVideo(media), 0)))
        .getFirst();
  }

  /** What the page asks for, as it comes back. */
  private static List<VideoWatch.Watched> asked(VideoWatch watch) {
    return Arrays.stream(watch.page().split("&video="))
        .skip(1)
        .flatMap(VideoWatch.Watched::of)
        .toList();
  }

  private static VideoWatch next(VideoWatch watch, MediaView... now) {
    Map<UUID, MediaView> uploads =
        Stream.of(now).collect(toMap(MediaView::id, Function.identity()));
    return new VideoWatch(COURSE, List.of(), watch.seconds(), watch.asked())
        .next(asked(watch), uploads);
  }

  @Test
  void whileNothingMovesItWaitsLongerEachTimeUpToAMinute() {
    var watch = watch(MediaState.QUEUED, 0);

    var seconds =
        Stream.iterate(watch, before -> next(before, media(UPLOAD, MediaState.QUEUED, 0)))
            .limit(7)
            .map(VideoWatch::seconds)
            .toList();

    assertEquals(List.of(3, 6, 12, 24, 48, 60, 60), seconds);
  }

  @Test
  void whatMovesAgainIsLookedAtSoonAgain() {
    var slow = next(watch(MediaState.PROCESSING, 10), media(UPLOAD, MediaState.PROCESSING, 10));

    var moved = next(slow, media(UPLOAD, MediaState.PROCESSING, 11));

    assertEquals(3, moved.seconds());
    assertEquals(11, moved.tags().getFirst().percent());
  }

  @Test
  void whatIsReadyIsShownOnceMoreAndNotAskedForAgain() {
    var watch = watch(MediaState.PROCESSING, 99);

    var ready = next(watch, media(UPLOAD, MediaState.READY, 100));

    assertTrue(ready.isOver());
    assertEquals(List.of(Readiness.READY), ready.tags().stream().map(StateTag::readiness).toList());
    assertEquals(List.of(), asked(ready));
  }

  @Test
  void anUploadThatIsGoneIsMissing() {
    var watch = watch(MediaState.QUEUED, 0);

    var gone = next(watch);

    assertTrue(gone.isOver());
    assertEquals(Readiness.VIDEO_MISSING, gone.tags().getFirst().readiness());
  }

  @Test
  void eachAddressIsAnotherOneSoThatThePageAsksAgain() {
    var watch = watch(MediaState.QUEUED, 0);

    var next = next(watch, media(UPLOAD, MediaState.QUEUED, 0));

    assertNotEquals(watch.page(), next.page());
    assertFalse(next.isOver());
  }

  @Test
  void manyVideosAreAskedForInAddressesThatEveryServerTakes() {
    var tags =
        IntStream.range(0, 90)
            .mapToObj(n -> media(UUID.randomUUID(), MediaState.PROCESSING, 100))
            .map(media -> new StateTag(UUID.randomUUID(), media, Readiness.ofVideo(media), 0))
            .toList();

    var watches = VideoWatch.of(COURSE, tags);

    assertEquals(90, watches.stream().mapToInt(watch -> asked(watch).size()).sum());
    watches.forEach(watch -> assertTrue(watch.page().length() < 4000));
  }

  @Test
  void whatNobodyWroteIsNotAskedFor() {
    assertEquals(List.of(), VideoWatch.Watched.of("1.2.3").toList());
  }
}
