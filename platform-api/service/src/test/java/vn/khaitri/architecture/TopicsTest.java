package vn.khaitri.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventTypes;
import vn.khaitri.contract.learning.event.LessonWatched;
import vn.khaitri.contract.media.event.MediaReady;

/** The consumer listens to every topic of the contract; an event that nobody hears is lost work. */
class TopicsTest {
  /** Many and small: read in batches by a channel of its own. */
  private static final String WATCHED = EventTypes.topicOf(LessonWatched.class);

  @Test
  void theConsumerListensToEveryTopicAndNoOther() throws IOException {
    var settings = settings();

    var wrong =
        differences(EventTypes.ALL, settings.getProperty("mp.messaging.incoming.events-in.topics"));

    assertEquals(List.of(), wrong);
    assertEquals(WATCHED, settings.getProperty("mp.messaging.incoming.watched-in.topic"));
  }

  @Test
  void aTopicNotHeardAndOneNeverToldAreCaught() {
    List<Class<? extends DomainEvent>> events = List.of(MediaReady.class, LessonWatched.class);

    var wrong = differences(events, "khaitri.catalog.v1");

    assertEquals(List.of("not heard: khaitri.media.v1", "never told: khaitri.catalog.v1"), wrong);
  }

  private static List<String> differences(
      List<Class<? extends DomainEvent>> events, String topics) {
    var told =
        events.stream()
            .map(EventTypes::topicOf)
            .filter(topic -> !topic.equals(WATCHED))
            .collect(Collectors.toCollection(TreeSet::new));
    var heard = new TreeSet<>(Arrays.asList(topics.split(",", -1)));
    return Stream.concat(
            told.stream()
                .filter(topic -> !heard.contains(topic))
                .map(topic -> "not heard: " + topic),
            heard.stream()
                .filter(topic -> !told.contains(topic))
                .map(topic -> "never told: " + topic))
        .toList();
  }

  private static Properties settings() throws IOException {
    var settings = new Properties();
    try (var reader =
        Files.newBufferedReader(ServiceClasses.FOLDER.resolve("application.properties"))) {
      settings.load(reader);
    }
    return settings;
  }
}
