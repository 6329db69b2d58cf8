package vn.khaitri.worker.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressReaderTest {
  @Test
  void tellsOncePerBlock() {
    // Given
    var told = new ArrayList<Progress>();
    var reader = new ProgressReader(told::add);

    // When
    List.of(
            "frame=12",
            "out_time_us=400000",
            "progress=continue",
            "frame=60",
            "out_time_us=2000000",
            "progress=end")
        .forEach(reader);

    // Then
    assertEquals(
        List.of(new Progress(12, Duration.ofMillis(400)), new Progress(60, Duration.ofSeconds(2))),
        told);
  }

  @Test
  void takesUnknownAndNegativeTimesAsZero() {
    // Given
    var told = new ArrayList<Progress>();
    var reader = new ProgressReader(told::add);

    // When
    List.of("frame=1", "out_time_us=N/A", "progress=continue", "out_time_us=-21333", "progress=end")
        .forEach(reader);

    // Then
    assertEquals(List.of(new Progress(1, Duration.ZERO), new Progress(1, Duration.ZERO)), told);
  }
}
