package vn.khaitri.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real process with nothing in it, which ends with its standard input: to be kept and killed. */
final class StandInPart extends ManagedProcess {

  private final List<String> command;
  private final boolean answering;

  private StandInPart(Path folder, boolean answering, String... command) {
    super("stand-in", folder.resolve("logs").resolve("stand-in.log"));
    this.answering = answering;
    this.command = List.of(command);
  }

  static StandInPart thatServes(Path folder) {
    return new StandInPart(folder, true, "cat");
  }

  static StandInPart thatNeverAnswers(Path folder) {
    return new StandInPart(folder, false, "cat");
  }

  static StandInPart thatEndsAtOnce(Path folder) {
    return new StandInPart(folder, false, "sh", "-c", "echo no room; exit 3");
  }

  @Override
  void prepare() {}

  @Override
  ProcessBuilder command() {
    return new ProcessBuilder(new ArrayList<>(command));
  }

  @Override
  public boolean answers() {
    return answering;
  }

  @Override
  public int port() {
    return 0;
  }
}
