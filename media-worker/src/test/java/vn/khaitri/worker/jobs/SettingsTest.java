package vn.khaitri.worker.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.event.EventTypes;
import vn.khaitri.contract.media.event.MediaUploaded;
import vn.khaitri.worker.ffmpeg.Limits;

class SettingsTest {
  @Test
  void listenWhereTheEventIsTold() throws Exception {
    // When
    var topic = setting("mp.messaging.incoming.media-events.topic");

    // Then
    assertEquals(EventTypes.topicOf(MediaUploaded.class), topic);
  }

  @Test
  void doNotCallAWorkerStuckBeforeItsFfmpegIs() throws Exception {
    // When
    var stuckAfter = Duration.parse("PT" + setting("khaitri.worker.stuck-after"));

    // Then
    assertTrue(stuckAfter.compareTo(Limits.forEncoding().stall()) > 0);
  }

  private static String setting(String name) throws IOException {
    var settings = new Properties();
    try (var in = SettingsTest.class.getResourceAsStream("/application.properties")) {
      settings.load(in);
    }
    return settings.getProperty(name);
  }
}
