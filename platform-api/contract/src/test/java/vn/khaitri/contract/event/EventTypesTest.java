package vn.khaitri.contract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.attendance.event.SessionAttended;
import vn.khaitri.contract.courserun.event.CourseRunCancelled;
import vn.khaitri.contract.courserun.event.CourseRunOpened;
import vn.khaitri.contract.learning.event.LessonWatched;
import vn.khaitri.contract.learning.event.LessonWatchedV1;

class EventTypesTest {
  private static final Pattern NAME = Pattern.compile("khaitri\\.(\\w+)\\.[a-z.-]+\\.v[1-9][0-9]*");

  /**
   * The word in the name of events that do not lie in the package of that word: watched stretches
   * have a topic of their own; the others come from features that were parts of these, and a name
   * is a promise.
   */
  private static final Map<Class<? extends DomainEvent>, String> NAMED_OTHERWISE =
      Map.of(
          LessonWatched.class, "watched",
          LessonWatchedV1.class, "watched",
          CourseRunOpened.class, "catalog",
          CourseRunCancelled.class, "catalog",
          SessionAttended.class, "enrolment");

  @Test
  void everyNameTellsItsFeatureAndVersion() {
    for (var event : EventTypes.ALL) {
      var name = EventTypes.nameOf(event);

      var matcher = NAME.matcher(name);

      assertTrue(matcher.matches(), name);
      var home = event.getPackageName().split("\\.", -1)[3];
      assertEquals(NAMED_OTHERWISE.getOrDefault(event, home), matcher.group(1));
    }
  }

  @Test
  void noNameIsGivenTwice() {
    var names = EventTypes.ALL.stream().map(EventTypes::nameOf).toList();

    assertEquals(names.stream().distinct().toList(), names);
  }

  @Test
  void aTopicIsThatOfTheFeature() {
    assertEquals("khaitri.catalog.v1", EventTypes.topicOf(CourseRunOpened.class));
    assertEquals("khaitri.watched.v2", EventTypes.topicOf(LessonWatched.class));
  }

  @Test
  void anEventIsFoundByItsName() {
    assertEquals(
        Optional.of(CourseRunOpened.class),
        EventTypes.byName("khaitri.catalog.course-run.opened.v1"));
    assertEquals(Optional.empty(), EventTypes.byName("khaitri.catalog.course-run.opened.v9"));
  }

  @Test
  void theListIsComplete() throws Exception {
    var root =
        Path.of(EventTypes.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (var files = Files.walk(root)) {
      var events =
          files
              .filter(
                  file -> file.getParent().endsWith("event") && file.toString().endsWith(".class"))
              .map(file -> root.relativize(file).toString().replace(".class", "").replace('/', '.'))
              .filter(name -> !name.startsWith("vn.khaitri.contract.event.") && !name.contains("$"))
              .filter(name -> !name.endsWith("package-info"))
              .sorted()
              .toList();
      assertEquals(EventTypes.ALL.stream().map(Class::getName).sorted().toList(), events);
    }
  }
}
