package vn.khaitri.local.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.local.Ports;
import vn.khaitri.local.StartupException;

class RunOptionsTest {

  private static final Path HOME = Path.of("default");

  @Test
  void nothing_asked_means_the_standard_ports_and_the_default_home() {
    var options = RunOptions.parse(List.of(), HOME);

    assertEquals(HOME, options.home());
    assertEquals(8080, options.ports().of(Ports.Use.WEB));
  }

  @Test
  void every_option_is_heard() {
    var options =
        RunOptions.parse(
            List.of("--home", "other", "--port-s3", "9000", "--reset", "--yes", "--empty"), HOME);

    assertEquals(Path.of("other"), options.home());
    assertEquals(9000, options.ports().of(Ports.Use.S3));
    assertTrue(options.reset() && options.yes() && options.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--prot-web 8080", "--port-web", "--port-web www", "--port-web 70000", "--home"})
  void a_mistake_is_named(String words) {
    var arguments = List.of(words.split(" ", -1));

    var refusal = assertThrows(StartupException.class, () -> RunOptions.parse(arguments, HOME));

    assertTrue(refusal.getMessage().contains(arguments.getFirst()), refusal.getMessage());
  }
}
