package vn.khaitri.worker;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive while the loop turns or its job gets on. */
@Liveness
class LoopLiveness implements HealthCheck {
  private final Pulse pulse;
  private final WorkerConfig config;

  LoopLiveness(Pulse pulse, WorkerConfig config) {
    this.pulse = pulse;
    this.config = config;
  }

  @Override
  public HealthCheckResponse call() {
    var silence = pulse.silence();
    return HealthCheckResponse.named("job-loop")
        .status(silence.compareTo(config.stuckAfter()) < 0)
        .withData("silentSeconds", silence.toSeconds())
        .build();
  }
}
