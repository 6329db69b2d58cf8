package vn.khaitri.local.run;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import vn.khaitri.local.Ports;
import vn.khaitri.local.StartupException;

/**
 * What {@code ./khaitri run} was asked for.
 *
 * @param reset delete what is stored, first
 * @param yes without asking
 * @param empty load no demo
 */
record RunOptions(Path home, Ports ports, boolean reset, boolean yes, boolean empty) {

  static RunOptions parse(List<String> arguments, Path defaultHome) {
    var options = new RunOptions(defaultHome, Ports.standard(), false, false, false);
    for (var rest = arguments.iterator(); rest.hasNext(); ) {
      options = options.with(rest.next(), rest);
    }
    return options;
  }

  private RunOptions with(String option, Iterator<String> rest) {
    return switch (option) {
      case "--reset" -> new RunOptions(home, ports, true, yes, empty);
      case "--yes" -> new RunOptions(home, ports, reset, true, empty);
      case "--empty" -> new RunOptions(home, ports, reset, yes, true);
      case "--home" -> new RunOptions(Path.of(value(option, rest)), ports, reset, yes, empty);
      default ->
          new RunOptions(home, ports.with(use(option), port(option, rest)), reset, yes, empty);
    };
  }

  private static Ports.Use use(String option) {
    return Arrays.stream(Ports.Use.values())
        .filter(use -> use.option().equals(option))
        .findAny()
        .orElseThrow(
            () -> new StartupException("Unknown option " + option + ". See ./khaitri help."));
  }

  private static int port(String option, Iterator<String> rest) {
    var value = value(option, rest);
    if (!value.matches("\\d{4,5}") || Integer.parseInt(value) > 65_535) {
      throw new StartupException(option + " needs a port from 1000 to 65535, not " + value + ".");
    }
    return Integer.parseInt(value);
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new StartupException(option + " needs a value. See ./khaitri help.");
    }
    return rest.next();
  }
}
