package vn.khaitri.web.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.media.MediaView;

class VideoWaitTest {
  private static final UUID UPLOAD = new UUID(0, 7);

  private static MediaView media(int percent, @Nullable Integer queuePlace) {
    var state = queuePlace == null ? MediaState.PROCESSING : MediaState.QUEUED;
    return new MediaView(UPLOAD, "a.mp4", 1, state, percent, null, null, null, queuePlace, 61L);
  }

  @ParameterizedTest
  @CsvSource({"40-null, 1, 2", "40-null, 20, 30", "39-null, 20, 1", "x, 8, 1", "40-null, 0, 1"})
  void waitsLongerWhileNothingMoves(String seen, int before, int seconds) {
    var wait = VideoWait.next("/bai", media(40, null), seen, before, 3);

    assertEquals(seconds, wait.seconds());
  }

  @Test
  void theAddressSaysWhatThePageShows() {
    var wait = VideoWait.next("/bai", media(0, 4), "0-5", 8, 3);

    assertEquals("/bai/video/cho?tep=" + UPLOAD + "&luc=QUEUED&dau=0-4&giay=1&lan=4", wait.page());
    assertEquals(3, wait.videosAhead());
  }

  @Test
  void readsAloudOnlyEveryTenthPercent() {
    var wait = VideoWait.first("/bai", media(47, null));

    assertEquals(40, wait.roundPercent());
    assertEquals(2, wait.minutesLeft());
  }
}
