package vn.khaitri.worker.jobs;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;

/** What the operator sees of jobs: how they end, and what a second of video costs. */
@Singleton
class JobMetrics {
  private final MeterRegistry registry;

  JobMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  void ended(JobRun.Outcome outcome) {
    registry
        .counter("khaitri.media.jobs", "outcome", outcome.name().toLowerCase(Locale.ROOT))
        .increment();
  }

  /** Seconds on the clock of encoding per second of video. */
  void encoded(Duration took, double mediaSeconds) {
    registry
        .summary("khaitri.media.encode.seconds.per.media.second")
        .record(took.toMillis() / 1000.0 / mediaSeconds);
  }
}
