package vn.khaitri.local;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Main class of every child JVM: runs the main class that it is given for as long as its standard
 * input is open. The launcher holds the other end, so a child ends in order when the launcher
 * closes it, and also when the launcher is killed.
 */
public final class ParentWatchdog {

  private static final int SECONDS_TO_END = 20;

  private ParentWatchdog() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    Thread.ofPlatform().daemon().name("guard").start(ParentWatchdog::endWithTheLauncher);
    var main = Class.forName(args[0]).getMethod("main", String[].class);
    main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
  }

  private static void endWithTheLauncher() {
    try {
      while (System.in.read() >= 0) {
        // Nothing is ever said; only the end of the stream matters.
      }
    } catch (IOException closed) {
      // The same as its end.
    }
    Thread.ofPlatform().daemon().name("guard-halt").start(ParentWatchdog::haltWhenLate);
    System.exit(0);
  }

  private static void haltWhenLate() {
    try {
      var never = new CountDownLatch(1);
      if (!never.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(1);
      }
    } catch (InterruptedException e) {
      Runtime.getRuntime().halt(1);
    }
  }
}
