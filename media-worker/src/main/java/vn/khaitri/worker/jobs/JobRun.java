package vn.khaitri.worker.jobs;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import vn.khaitri.contract.media.FailureReason;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.worker.encoding.BadSource;
import vn.khaitri.worker.ffmpeg.Ffmpeg;
import vn.khaitri.worker.jobs.JobReports.Verdict;
import vn.khaitri.worker.signals.StopSignal;

/** One task from the claim to the last word; whatever goes wrong with it, it ends here. */
@Singleton
class JobRun {
  private static final Logger LOG = Logger.getLogger(JobRun.class);

  /** How a task ended, as the metric names it. */
  enum Outcome {
    /** There is more to do for this video. */
    DONE,
    /** So is the whole job. */
    COMPLETED,
    BAD_SOURCE,
    LEASE_LOST,
    INTERNAL
  }

  private final MediaJobClient api;
  private final JobReports reports;
  private final JobWork work;
  private final JobTraces traces;
  private final Tracer tracer;
  private final JobMetrics metrics;
  private final StopSignal stop;

  JobRun(
      @RestClient MediaJobClient api,
      JobReports reports,
      JobWork work,
      JobTraces traces,
      Tracer tracer,
      JobMetrics metrics,
      StopSignal stop) {
    this.api = api;
    this.reports = reports;
    this.work = work;
    this.traces = traces;
    this.tracer = tracer;
    this.metrics = metrics;
    this.stop = stop;
  }

  /**
   * @throws InterruptedException when this process was asked to end; the task is left to its lease
   */
  Outcome run(MediaJobView job, Ffmpeg ffmpeg, Scratch scratch) throws InterruptedException {
    var span =
        tracer
            .spanBuilder("transcode")
            .setParent(traces.of(job.mediaId()))
            .setSpanKind(SpanKind.CONSUMER)
            .startSpan();
    try (var _ = span.makeCurrent()) {
      MDC.put("traceId", span.getSpanContext().getTraceId());
      MDC.put("mediaId", job.mediaId());
      var name = "%s %d of %s".formatted(job.task(), job.number(), job.mediaId());
      LOG.infof("%s taken, fence %d, %d bytes", name, job.fence(), job.sourceBytes());
      var outcome = outcome(job, ffmpeg, scratch);
      LOG.infof("%s ended: %s", name, outcome);
      metrics.ended(outcome);
      return outcome;
    } finally {
      MDC.remove("mediaId");
      MDC.remove("traceId");
      span.end();
    }
  }

  private Outcome outcome(MediaJobView job, Ffmpeg ffmpeg, Scratch scratch)
      throws InterruptedException {
    var lease = Lease.hold(api, job);
    TaskReport report;
    try (lease) {
      report = work.make(job, ffmpeg, scratch.folderOf(job), lease);
    } catch (BadSource fault) {
      LOG.warnf("%s: %s", fault.reason(), fault.getMessage());
      requireGoingOn();
      var detail = String.valueOf(fault.getMessage());
      return as(Outcome.BAD_SOURCE, reports.fail(job, fault.reason(), detail));
    } catch (IOException | RuntimeException | InterruptedException trouble) {
      requireGoingOn();
      return broken(job, lease, trouble);
    }
    requireGoingOn();
    var outcome = report instanceof TaskReport.Completed ? Outcome.COMPLETED : Outcome.DONE;
    return as(outcome, reports.tell(job, report));
  }

  private Outcome broken(MediaJobView job, Lease lease, Exception trouble)
      throws InterruptedException {
    if (lease.lost()) {
      LOG.warn("The lease is lost: the task is dropped");
      return Outcome.LEASE_LOST;
    }
    LOG.error("The task failed, not by the fault of its file", trouble);
    return as(Outcome.INTERNAL, reports.fail(job, FailureReason.INTERNAL, trouble.toString()));
  }

  /** Once the lease is closed, an interrupt is the late word of its loss or the order to stop. */
  private void requireGoingOn() throws InterruptedException {
    if (Thread.interrupted()) {
      LOG.debug("Interrupted at the end of a job");
    }
    if (stop.given()) {
      throw new InterruptedException("stopped in the middle of a job");
    }
  }

  private static Outcome as(Outcome reported, Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> reported;
      case LEASE_LOST -> Outcome.LEASE_LOST;
      case REFUSED -> Outcome.INTERNAL;
    };
  }
}
