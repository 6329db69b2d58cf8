package vn.khaitri.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

  @TempDir Path folder;

  @Test
  void secrets_are_for_their_owner_alone() throws IOException {
    Home.at(folder);

    var rights = Files.getPosixFilePermissions(folder.resolve("secrets.properties"));

    assertEquals("rw-------", PosixFilePermissions.toString(rights));
  }

  @Test
  void a_home_is_for_its_owner_alone_also_when_it_was_open() throws IOException {
    Home.at(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

    Home.at(folder);

    var rights = Files.getPosixFilePermissions(folder);
    assertEquals("rwx------", PosixFilePermissions.toString(rights));
  }

  @Test
  void secrets_stay_and_are_long_enough_for_Keycloak_and_Quarkus() {
    var first = Home.at(folder).secret("web_client");

    var second = Home.at(folder).secret("web_client");

    assertEquals(first, second);
    assertTrue(first.length() >= 32, first);
  }

  @Test
  void a_home_from_before_gets_what_it_lacks_and_keeps_the_rest() throws IOException {
    var before = Home.at(folder).secret("web_client");
    var file = folder.resolve("secrets.properties");
    var older =
        Files.readAllLines(file).stream().filter(line -> !line.startsWith("session=")).toList();
    Files.write(file, older);

    var home = Home.at(folder);

    assertEquals(before, home.secret("web_client"));
    assertTrue(home.secret("session").length() >= 32);
    assertEquals(home.secret("session"), Home.at(folder).secret("session"));
  }

  @Test
  void an_emptied_home_has_other_secrets_and_none_of_the_data() throws IOException {
    var home = Home.at(folder);
    var before = home.secret("s3");
    Files.createDirectories(folder.resolve("s3/khaitri/lesson"));

    var emptied = home.emptied();

    assertNotEquals(before, emptied.secret("s3"));
    assertFalse(Files.exists(folder.resolve("s3")));
  }

  @Test
  void a_home_keeps_the_realm_that_it_began_with() throws IOException {
    Home.at(folder).begin(Realm.SERVER);
    Home.at(folder).begin(Realm.DEMO);

    assertEquals(Realm.SERVER, Home.at(folder).realm());
    var emptied = Home.at(folder).emptied();
    emptied.begin(Realm.DEMO);
    assertEquals(Realm.DEMO, emptied.realm());
  }

  @Test
  void a_home_from_before_has_the_realm_of_the_demo() throws IOException {
    Home.at(folder);
    Files.createDirectory(folder.resolve("postgresql"));

    Home.at(folder).begin(Realm.SERVER);

    assertEquals(Realm.DEMO, Home.at(folder).realm());
  }

  @Test
  void a_home_that_is_held_is_refused() throws Exception {
    var home = Home.at(folder);
    try (var held = home.hold()) {
      var refusal = assertThrows(StartupException.class, home::hold);

      assertTrue(refusal.getMessage().contains(folder.toString()), refusal.getMessage());
    }
  }

  @Test
  void a_folder_that_holds_other_things_is_refused_and_left_alone() throws IOException {
    Files.writeString(folder.resolve("thesis.odt"), "three years of work");

    assertThrows(StartupException.class, () -> Home.at(folder));

    try (var entries = Files.list(folder)) {
      assertEquals(1, entries.count());
    }
  }
}
