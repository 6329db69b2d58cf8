package vn.khaitri.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

  @TempDir Path folder;

  private Path file;
  private LogFile log;

  @BeforeEach
  void begin() {
    file = folder.resolve("logs/part.log");
    log = new LogFile(file, 10, 2);
  }

  @Test
  void a_long_log_is_put_aside_under_a_writer_that_goes_on() throws IOException {
    log.begin();
    try (var writer =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      writer.write("eleven bytes\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));

      log.bound();
      writer.write("after\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    assertEquals("eleven bytes\n", Files.readString(aside(1)));
    assertEquals("after\n", Files.readString(file));
  }

  @Test
  void a_short_log_stays() throws IOException {
    log.begin();
    Files.writeString(file, "ten bytes\n");

    log.bound();

    assertEquals("ten bytes\n", Files.readString(file));
    assertFalse(Files.exists(aside(1)));
  }

  @Test
  void the_newest_are_kept_and_no_more() throws IOException {
    for (var life : List.of("first", "second", "third", "fourth")) {
      log.begin();
      Files.writeString(file, life);
    }

    assertEquals("fourth", Files.readString(file));
    assertEquals("third", Files.readString(aside(1)));
    assertEquals("second", Files.readString(aside(2)));
    assertFalse(Files.exists(aside(3)));
  }

  @Test
  void the_folder_is_for_its_owner_alone() throws IOException {
    log.begin();

    var rights = Files.getPosixFilePermissions(file.getParent());

    assertEquals("rwx------", PosixFilePermissions.toString(rights));
  }

  @Test
  void the_end_is_the_last_lines() throws IOException {
    log.begin();
    Files.writeString(file, "one\ntwo\nthree\n");

    assertEquals(List.of("two", "three"), log.end(2));
  }

  private Path aside(int number) {
    return file.resolveSibling("part.log." + number);
  }
}
