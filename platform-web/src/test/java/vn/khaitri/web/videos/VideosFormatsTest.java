package vn.khaitri.web.videos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.videos.StorageView;

class VideosFormatsTest {
  private static final Locale VIETNAMESE = Locale.of("vi");

  @ParameterizedTest
  @CsvSource({
    "0, 0 MB",
    "2000, '0,1 MB'",
    "5242880, 5 MB",
    "5500000, '5,2 MB'",
    "1072693248, 1023 MB",
    "1073741824, 1 GB",
    "13421772800, '12,5 GB'",
    "214748364800, 200 GB"
  })
  void roomIsToldInTheUnitThatFits(long bytes, String words) {
    assertEquals(words, VideosFormats.room(bytes, VIETNAMESE));
  }

  @Test
  void whatIsBeyondTheLimitFillsTheBarAndLeavesNothing() {
    var room = new StorageView(300, 200, 8);

    assertEquals(100, VideosFormats.percent(room));
    assertEquals(0, VideosFormats.left(room));
  }

  @Test
  void aLimitOfNothingIsUsedUp() {
    assertEquals(100, VideosFormats.percent(new StorageView(0, 0, 8)));
  }
}
