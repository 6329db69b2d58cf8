package vn.khaitri.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of {@code docs} that is written from the code. It is committed, so that people read it
 * where they read the rest, and compared at each build, so that it stays true.
 */
public final class CommittedPage {
  static final Path ROOT = Path.of(System.getProperty("khaitri.root"));

  private CommittedPage() {}

  /** Fails where the page differs; writes it instead when {@code -Dkhaitri.renew} is given. */
  public static void holds(String page, String written, Class<?> test) throws IOException {
    var file = ROOT.resolve(page);
    if (System.getProperty("khaitri.renew") != null) {
      Files.writeString(file, written);
    }
    assertEquals(
        written,
        Files.exists(file) ? Files.readString(file) : "",
        () ->
            "%s is out of date. Renew it: ./khaitri mvn test -pl platform-api/service -am -Dtest=%s -Dsurefire.failIfNoSpecifiedTests=false -Dkhaitri.renew"
                .formatted(page, test.getSimpleName()));
  }
}
