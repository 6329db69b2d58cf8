package vn.khaitri.worker.jobs;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when FFmpeg starts: without it a worker could only spoil jobs, so it takes none. */
@Readiness
class FfmpegReadiness implements HealthCheck {
  private final FfmpegInstallation installation;

  FfmpegReadiness(FfmpegInstallation installation) {
    this.installation = installation;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("ffmpeg")
        .status(installation.starts())
        .withData("state", installation.state())
        .build();
  }
}
