package vn.khaitri.local.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.khaitri.local.Checkout;
import vn.khaitri.local.Program;
import vn.khaitri.local.StartupException;

/** What the script {@code khaitri} leaves to Java: run, dev and status. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws Exception {
    var arguments = Arrays.asList(args);
    var rest = arguments.subList(1, arguments.size());
    try {
      switch (arguments.getFirst()) {
        case "run" -> new RunCommand(options(rest)).run();
        case "dev" -> new RunCommand(options(rest.subList(1, rest.size())), kind(rest)).run();
        case "status" -> StatusCommand.run(options(rest).home());
        default -> throw new StartupException("Unknown command " + arguments.getFirst());
      }
    } catch (StartupException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static Program.Kind kind(List<String> words) {
    return Program.Kind.valueOf(words.getFirst().toUpperCase(Locale.ROOT));
  }

  private static RunOptions options(List<String> rest) {
    return RunOptions.parse(rest, Checkout.here().root().resolve(".khaitri"));
  }
}
