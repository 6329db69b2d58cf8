package vn.khaitri.events;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Not live when a feature's consumer has fallen silent while events come for it: only a new start
 * helps then. Servers that are away, and handlers that wait for them, are no reason.
 */
@Liveness
@ApplicationScoped
class EventsLiveness implements HealthCheck {
  private final EventConsumers consumers;
  private final EventsConfig config;

  EventsLiveness(EventConsumers consumers, EventsConfig config) {
    this.consumers = consumers;
    this.config = config;
  }

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("Events are handled").up();
    for (var consumer : consumers.all()) {
      var progress = consumer.progress();
      if (progress.isStuck(config.patience())) {
        answer
            .down()
            .withData(
                consumer.name(),
                "silent for %d s, %d wait"
                    .formatted(progress.silence().toSeconds(), progress.lag()));
      }
    }
    return answer.build();
  }
}
