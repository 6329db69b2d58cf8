package vn.khaitri.local.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.stream.Collectors;
import vn.khaitri.local.ManagedProcess;
import vn.khaitri.local.Progress;

/** One line per part; on a terminal also a last line that says what is waited for. */
final class ConsoleProgress implements Progress {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream out;

  @SuppressWarnings("SystemConsoleNull") // It is again since JDK 25, where nobody looks on.
  private final boolean terminal = System.console() != null && System.console().isTerminal();

  private final Set<ManagedProcess> waitedFor = new LinkedHashSet<>();
  private final long began = System.nanoTime();
  private Runnable afterReady = () -> {};

  ConsoleProgress(PrintStream out) {
    this.out = out;
    if (terminal) {
      new Timer("progress", true).schedule(every(this::showWaiting), 1000, 1000);
    }
  }

  /** Called after each part that is ready, also one that was started again. */
  synchronized void afterReady(Runnable work) {
    afterReady = work;
  }

  @Override
  public synchronized void starting(ManagedProcess part) {
    waitedFor.add(part);
  }

  @Override
  public synchronized void ready(ManagedProcess part, Duration took) {
    waitedFor.remove(part);
    line("  %-14s sẵn sàng / ready %6s s   127.0.0.1:%d", part.name(), seconds(took), part.port());
    afterReady.run();
  }

  @Override
  public synchronized void startsAgain(ManagedProcess part, String reason, Duration in) {
    waitedFor.remove(part);
    line(
        "  %-14s không chạy, khởi động lại sau %s s / does not run, started again in %2$s s: %s",
        part.name(), seconds(in), reason.lines().findFirst().orElse(""));
  }

  @Override
  public synchronized void givenUp(ManagedProcess part) {
    line(
        "  %-14s không khởi động lại nữa / is not started again: %s; Ctrl-C, ./khaitri run",
        part.name(), part.log());
  }

  @Override
  public synchronized void troubled(ManagedProcess part, String reason) {
    line("  %-14s %s", part.name(), reason);
  }

  @Override
  public synchronized void stopped(ManagedProcess part, Duration took) {
    waitedFor.clear();
    line("  %-14s đã dừng / stopped %4s s", part.name(), seconds(took));
  }

  /** Prints a line of its own. */
  synchronized void line(String format, Object... values) {
    out.print(terminal ? CLEAR_LINE : "");
    out.printf(format + "%n", values);
  }

  static String seconds(Duration time) {
    return "%.1f".formatted(time.toMillis() / 1000.0);
  }

  private synchronized void showWaiting() {
    if (!waitedFor.isEmpty()) {
      var names = waitedFor.stream().map(ManagedProcess::name).collect(Collectors.joining(", "));
      var time = Duration.ofNanos(System.nanoTime() - began).toSeconds();
      out.print(CLEAR_LINE + "  … " + names + " (" + time + " s)");
      out.flush();
    }
  }

  private static TimerTask every(Runnable work) {
    return new TimerTask() {
      @Override
      public void run() {
        work.run();
      }
    };
  }
}
