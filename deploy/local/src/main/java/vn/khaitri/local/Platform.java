package vn.khaitri.local;

import java.util.List;
import java.util.stream.Stream;

/** The three programs on a server stack, started from their packaged jars. */
public final class Platform implements AutoCloseable {

  private final ServerStack servers;
  private final Progress progress;
  private final Program api;
  private final Program web;
  private final Program worker;

  private Platform(ServerStack servers, Progress progress) {
    this.servers = servers;
    this.progress = progress;
    api = new Program(Program.Kind.API, servers);
    web = new Program(Program.Kind.WEB, servers);
    worker = new Program(Program.Kind.WORKER, servers);
  }

  /**
   * The three programs of this checkout, not started.
   *
   * @param servers stays the caller's to close, after the platform
   */
  public static Platform of(ServerStack servers, Progress progress) {
    return new Platform(servers, progress);
  }

  /** Starts the programs that do not run; on a failure none of them is left running. */
  public void start() {
    start(List.of(web, worker, api));
  }

  /** Starts these of its programs at once; on a failure none of them is left running. */
  public void start(List<Program> some) {
    try {
      ServerStack.atOnce(
          some.stream().<Runnable>map(program -> () -> progress.start(program)).toList());
    } catch (RuntimeException e) {
      some.forEach(progress::stop);
      throw e;
    }
  }

  public Program program(Program.Kind kind) {
    return switch (kind) {
      case API -> api;
      case WEB -> web;
      case WORKER -> worker;
    };
  }

  public Program api() {
    return api;
  }

  public Program web() {
    return web;
  }

  public Program worker() {
    return worker;
  }

  /** One more worker beside the first, not started; the caller's to stop. */
  public Program anotherWorker() {
    return new Program(Program.Kind.WORKER, "media-worker-2", servers, Ports.free());
  }

  public ServerStack servers() {
    return servers;
  }

  /** All parts, servers first. */
  public List<ManagedProcess> parts() {
    return Stream.concat(servers.parts().stream(), Stream.of(api, web, worker)).toList();
  }

  /** From the pages inwards: nobody is left talking to a program that is gone. */
  @Override
  public void close() {
    progress.stop(web);
    progress.stop(worker);
    progress.stop(api);
  }
}
