package vn.khaitri.worker.jobs;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import vn.khaitri.contract.media.DeliverPiece;
import vn.khaitri.contract.media.FailJob;
import vn.khaitri.contract.media.FailureReason;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.contract.media.SplitJob;
import vn.khaitri.worker.signals.Heartbeat;
import vn.khaitri.worker.signals.StopSignal;

/** The last word on a task; patient with an API that is away, for hours of work stand behind it. */
@Singleton
class JobReports {
  private static final Logger LOG = Logger.getLogger(JobReports.class);
  private static final int DETAIL_CHARACTERS = 4000;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  /** How the API took a report. */
  enum Verdict {
    ACCEPTED,
    LEASE_LOST,
    /** It would not have it, or did not answer in all our patience. */
    REFUSED
  }

  private final MediaJobClient api;
  private final Heartbeat heartbeat;
  private final StopSignal stop;

  JobReports(@RestClient MediaJobClient api, Heartbeat heartbeat, StopSignal stop) {
    this.api = api;
    this.heartbeat = heartbeat;
    this.stop = stop;
  }

  Verdict tell(MediaJobView job, TaskReport report) throws InterruptedException {
    var media = job.mediaId();
    return deliver(
        () -> {
          switch (report) {
            case TaskReport.Split split ->
                api.split(media, new SplitJob(job.fence(), split.pieces()));
            case TaskReport.Delivered _ -> api.deliver(media, new DeliverPiece(job.fence()));
            case TaskReport.Completed completed -> api.complete(media, completed.report());
          }
        });
  }

  /**
   * @param detail for the operator; cut when it is long
   */
  Verdict fail(MediaJobView job, FailureReason reason, String detail) throws InterruptedException {
    var cut = detail.substring(0, Math.min(detail.length(), DETAIL_CHARACTERS));
    return deliver(() -> api.fail(job.mediaId(), new FailJob(job.fence(), reason, cut)));
  }

  private Verdict deliver(Runnable call) throws InterruptedException {
    var until = System.nanoTime() + PATIENCE.toNanos();
    var pause = Duration.ofSeconds(1);
    while (true) {
      heartbeat.beat();
      try {
        call.run();
        return Verdict.ACCEPTED;
      } catch (RuntimeException trouble) {
        var refusal = Refusal.of(trouble);
        if (refusal.leaseLost()) {
          return Verdict.LEASE_LOST;
        }
        LOG.warnf("A report was not taken, %s: %s", refusal, trouble.toString());
        if (!refusal.passing() || System.nanoTime() > until) {
          return Verdict.REFUSED;
        }
      }
      if (stop.comesWithin(pause)) {
        throw new InterruptedException("stopped while the API is away");
      }
      pause = longer(pause);
    }
  }

  private static Duration longer(Duration pause) {
    var doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }
}
