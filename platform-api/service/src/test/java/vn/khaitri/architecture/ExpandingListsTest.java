package vn.khaitri.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A query with {@code in} and a list is another statement for each number of items, and Hibernate
 * works it out anew at each call: 17 % of a learner's page. Say {@code = any(:array)} in SQL,
 * {@code array_contains} in HQL, or ask {@link vn.khaitri.shared.EntitiesById}.
 */
class ExpandingListsTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "vn", "khaitri");
  private static final Pattern LIST = Pattern.compile("\\bin\\s*\\(?\\s*(:\\w+|\\?\\d*)");

  /** Where nobody waits often enough for it to matter. */
  private static final Map<String, Lists> SELDOM =
      Map.ofEntries(
          Map.entry("SkillRepository", new Lists(1, "an author names skills")),
          Map.entry(
              "AttendanceRepository",
              new Lists(2, "a class is marked once; rows are locked in an order")),
          Map.entry(
              "PersonRepository", new Lists(1, "an administrator enrols a list of user names")),
          Map.entry("ReplacementRepository", new Lists(2, "a video is replaced")),
          Map.entry("QuizRepository", new Lists(2, "a course is copied or exported")),
          Map.entry("AssetRepository", new Lists(2, "the sweep; videos of one course")),
          Map.entry("RunQueries", new Lists(1, "an organiser filters by unit")),
          Map.entry(
              "JoinRequestRepository", new Lists(1, "requests are decided; locked in an order")),
          Map.entry("MemberRepository", new Lists(1, "an administrator looks at people's units")),
          Map.entry("ThreadRepository", new Lists(3, "comments on drafts")),
          Map.entry(
              "UploadRepository", new Lists(1, "an administrator looks at the room that is left")),
          Map.entry("CourseRepository", new Lists(1, "states are two words, an author's list")),
          Map.entry("LessonRepository", new Lists(2, "where an author's videos are shown")),
          Map.entry(
              "ProgrammeRepository",
              new Lists(2, "states are a few words, the list of programmes")),
          Map.entry(
              "RevisionRepository",
              new Lists(1, "names of the programmes in a list of what is due")),
          Map.entry("PendingImportRepository", new Lists(1, "the sweep")));

  private record Lists(long count, String why) {}

  @Test
  void listsAreForWhatIsSeldomAsked() throws IOException {
    var allowed = new TreeMap<String, Long>();
    SELDOM.forEach((name, lists) -> allowed.put(name, lists.count()));

    try (var files = Files.walk(SOURCES)) {
      var found = new TreeMap<String, Long>();
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> found.put(nameOf(file), lists(file)));
      found.values().removeIf(count -> count == 0);

      assertEquals(allowed, found);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id in ?1", "r.state in :states", "l.media_id in (:media)", "id in ?"})
  void aListIsSeen(String query) {
    assertTrue(LIST.matcher(query).find());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"id = any(:ids)", "state in ('OPEN', 'CLOSED')", "from x join y on z", "begin :x"})
  void whatIsNoListIsLeft(String query) {
    assertFalse(LIST.matcher(query).find());
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static long lists(Path file) {
    try {
      return LIST.matcher(Files.readString(file)).results().count();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
