package vn.khaitri.worker.jobs;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What this process is called in the operator's list of jobs. */
final class WorkerName {
  private static final int LONGEST_HOST = 80;

  private WorkerName() {}

  static String ofThisProcess() {
    return host() + "/" + ProcessHandle.current().pid();
  }

  private static String host() {
    try {
      var name = InetAddress.getLocalHost().getHostName();
      return name.substring(0, Math.min(name.length(), LONGEST_HOST));
    } catch (UnknownHostException nameless) {
      return "worker";
    }
  }
}
