package vn.khaitri.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A launcher for {@link ParentWatchdogTest} to kill: prints the ids of its children and waits. */
final class KilledLauncher {

  private KilledLauncher() {}

  public static void main(String[] args) throws InterruptedException {
    var servers =
        ServerStack.of(
            Home.at(Path.of(args[0])), Ports.free(), Durability.THROW_AWAY, Progress.SILENT);
    for (var part : List.of(servers.postgres(), servers.kafka(), servers.s3())) {
      part.start();
      part.pids().forEach(System.out::println);
    }
    System.out.println();
    new CountDownLatch(1).await();
  }
}
