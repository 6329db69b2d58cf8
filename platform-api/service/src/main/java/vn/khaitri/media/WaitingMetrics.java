package vn.khaitri.media;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What tells an operator, or an autoscaler, that there are too few workers. */
@ApplicationScoped
class WaitingMetrics {
  private final TranscodingJobRepository jobs;
  private final MeterRegistry registry;

  WaitingMetrics(TranscodingJobRepository jobs, MeterRegistry registry) {
    this.jobs = jobs;
    this.registry = registry;
  }

  void begin(@Observes StartupEvent start) {
    registry.gauge("khaitri.media.tasks.waiting", this, metrics -> metrics.waiting().count());
    registry.gauge(
        "khaitri.media.tasks.waiting.oldest.seconds",
        this,
        metrics -> metrics.waiting().oldestSeconds());
  }

  private TranscodingJobRepository.Waiting waiting() {
    return QuarkusTransaction.requiringNew().call(jobs::waiting);
  }
}
