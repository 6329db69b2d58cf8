package vn.khaitri.local.run;

import java.util.Arrays;
import java.util.List;
import vn.khaitri.local.Checkout;
import vn.khaitri.local.StartupException;

/** What the script {@code khaitri} leaves to Java: run and status. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws Exception {
    var arguments = Arrays.asList(args);
    var rest = arguments.subList(1, arguments.size());
    try {
      switch (arguments.getFirst()) {
        case "run" -> new RunCommand(options(rest)).run();
        case "status" -> StatusCommand.run(options(rest).home());
        default -> throw new StartupException("Unknown command " + arguments.getFirst());
      }
    } catch (StartupException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static RunOptions options(List<String> rest) {
    return RunOptions.parse(rest, Checkout.here().root().resolve(".khaitri"));
  }
}
