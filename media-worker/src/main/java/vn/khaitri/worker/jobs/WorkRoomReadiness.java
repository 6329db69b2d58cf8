package vn.khaitri.worker.jobs;

import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while there is room for any upload at all; says how large one may be. */
@Readiness
class WorkRoomReadiness implements HealthCheck {
  private final WorkRoom room;

  WorkRoomReadiness(WorkRoom room) {
    this.room = room;
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("work-room");
    try {
      var largest = room.largestSource();
      return response.status(largest > 0).withData("largestUploadBytes", largest).build();
    } catch (IOException e) {
      return response.down().withData("trouble", String.valueOf(e.getMessage())).build();
    }
  }
}
