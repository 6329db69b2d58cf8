package vn.khaitri.journey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.khaitri.local.ManagedProcess;

/** A server that keeps its connections and does nothing, until it is closed. */
final class HungServer implements AutoCloseable {
  private final List<Long> pids;

  private HungServer(List<Long> pids) {
    this.pids = pids;
  }

  static HungServer of(ManagedProcess server) throws IOException, InterruptedException {
    var hung = new HungServer(server.pids());
    hung.signal("-STOP");
    return hung;
  }

  private void signal(String name) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("kill", name));
    pids.forEach(pid -> command.add(pid.toString()));
    // A process that PostgreSQL has ended meanwhile is no fault.
    new ProcessBuilder(command).start().waitFor();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    signal("-CONT");
  }
}
