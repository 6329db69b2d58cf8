package vn.khaitri.worker.jobs;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import vn.khaitri.contract.media.ClaimJob;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.worker.jobs.JobRun.Outcome;
import vn.khaitri.worker.signals.Heartbeat;
import vn.khaitri.worker.signals.StopSignal;

/** Takes one task after the other, when woken and at least every few seconds. */
@Singleton
class JobLoop {
  private static final Logger LOG = Logger.getLogger(JobLoop.class);
  private static final Duration FAREWELL = Duration.ofSeconds(8);

  private final WorkerConfig config;
  private final MediaJobClient api;
  private final FfmpegInstallation installation;
  private final JobRun jobs;
  private final Heartbeat heartbeat;
  private final StopSignal stop;
  private final WorkRoom room;
  private final String name = WorkerName.ofThisProcess();
  private final Semaphore wakeUps = new Semaphore(0);
  private final Thread thread = Thread.ofPlatform().name("job-loop").unstarted(this::loop);
  private boolean apiAway;
  private long lastTask = System.nanoTime();

  JobLoop(
      WorkerConfig config,
      @RestClient MediaJobClient api,
      FfmpegInstallation installation,
      JobRun jobs,
      WorkRoom room,
      Heartbeat heartbeat,
      StopSignal stop) {
    this.config = config;
    this.api = api;
    this.installation = installation;
    this.jobs = jobs;
    this.room = room;
    this.heartbeat = heartbeat;
    this.stop = stop;
  }

  void start(@Observes StartupEvent started) {
    thread.start();
  }

  /** Stops the ffmpeg of the task at hand; the task is left to the end of its lease. */
  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    stop.give();
    thread.interrupt();
    if (!thread.join(FAREWELL)) {
      LOG.warn("The task at hand did not stop in time");
    }
  }

  void wake() {
    wakeUps.release();
  }

  private void loop() {
    try (var scratch = Scratch.below(config.workDir())) {
      while (!stop.given()) {
        turn(scratch);
      }
    } catch (IOException | RuntimeException e) {
      // A process that no longer takes jobs must not look as if it did.
      LOG.errorf(e, "The job loop ends; work folder %s", config.workDir());
      Quarkus.asyncExit(1);
    }
  }

  private void turn(Scratch scratch) throws IOException {
    heartbeat.beat();
    try {
      if (!workOnce(scratch)) {
        wakeUps.tryAcquire(config.pollEvery().toMillis(), TimeUnit.MILLISECONDS);
        wakeUps.drainPermits();
      }
    } catch (InterruptedException e) {
      LOG.debugf("Interrupted: %s", e.getMessage());
      scratch.clear();
    }
  }

  /** False when there is no reason to look for another task at once. */
  private boolean workOnce(Scratch scratch) throws IOException, InterruptedException {
    var ffmpeg = installation.prepare();
    if (ffmpeg.isEmpty()) {
      return false;
    }
    for (var job : claim(scratch)) {
      var outcome = jobs.run(job, ffmpeg.get(), scratch);
      lastTask = System.nanoTime();
      if (outcome != Outcome.DONE) {
        scratch.clear();
      }
      return outcome != Outcome.INTERNAL;
    }
    if (System.nanoTime() - lastTask > config.keepIdle().toNanos()) {
      scratch.clear();
    }
    return false;
  }

  private List<MediaJobView> claim(Scratch scratch) throws IOException {
    var request = new ClaimJob(name, scratch.holding(), room.largestSource(scratch.heldBytes()));
    try {
      var claimed = api.claim(request);
      apiAway = false;
      return claimed;
    } catch (RuntimeException trouble) {
      if (!apiAway && !stop.given()) {
        apiAway = true;
        LOG.warnf("Cannot ask for tasks, going on: %s", trouble.toString());
      }
      return List.of();
    }
  }
}
