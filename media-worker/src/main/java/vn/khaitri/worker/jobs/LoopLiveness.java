package vn.khaitri.worker.jobs;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import vn.khaitri.worker.signals.Heartbeat;

/** Alive while the loop turns or its job gets on. */
@Liveness
class LoopLiveness implements HealthCheck {
  private final Heartbeat heartbeat;
  private final WorkerConfig config;

  LoopLiveness(Heartbeat heartbeat, WorkerConfig config) {
    this.heartbeat = heartbeat;
    this.config = config;
  }

  @Override
  public HealthCheckResponse call() {
    var silence = heartbeat.silence();
    return HealthCheckResponse.named("job-loop")
        .status(silence.compareTo(config.stuckAfter()) < 0)
        .withData("silentSeconds", silence.toSeconds())
        .build();
  }
}
