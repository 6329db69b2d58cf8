package vn.khaitri.worker;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.khaitri.contract.media.CompleteJob;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.worker.ffmpeg.Ffmpeg;

/** Fetches the upload, transcodes it and brings the renditions to the store. */
@Singleton
class JobWork {
  /** Beside the upload and its normalised copy. */
  private static final long ROOM_FOR_RENDITIONS = 512L * 1024 * 1024;

  /** Where the parts of the work end on the way from 0 to 1. */
  private static final double DOWNLOADED = 0.05;

  private static final double TRANSCODED = 0.92;

  private final ObjectStore store;
  private final WorkerConfig config;
  private final JobMetrics metrics;
  private final Pulse pulse;

  JobWork(ObjectStore store, WorkerConfig config, JobMetrics metrics, Pulse pulse) {
    this.store = store;
    this.config = config;
    this.metrics = metrics;
    this.pulse = pulse;
  }

  /**
   * @param folder empty, for this job alone
   * @return what to report
   * @throws InterruptedException when the lease was lost or the process is asked to end
   */
  CompleteJob make(MediaJobView job, Ffmpeg ffmpeg, Path folder, Lease lease)
      throws BadSource, IOException, InterruptedException {
    requireRoom(folder, job.sourceBytes());
    var bench = new Workbench(ffmpeg, new SourcePolicy(config.longestVideo()), folder);
    var sha256 =
        store.download(
            job.sourceKeys(),
            job.sourceBytes(),
            bench.file(Workbench.SOURCE),
            share -> tell(lease, share * DOWNLOADED));
    var started = System.nanoTime();
    var made =
        new Transcoder(config.encoderThreads())
            .transcode(bench, share -> tell(lease, DOWNLOADED + share * (TRANSCODED - DOWNLOADED)));
    metrics.encoded(Duration.ofNanos(System.nanoTime() - started), made.seconds());
    store.upload(
        bench.output(),
        job.targetPrefix(),
        share -> tell(lease, TRANSCODED + share * (1 - TRANSCODED)));
    return new CompleteJob(
        job.fence(),
        made.seconds(),
        sha256,
        MasterPlaylist.KEY,
        Poster.KEY,
        DataSaver.KEY,
        made.dataSaverBytes(),
        made.soundKey());
  }

  private void tell(Lease lease, double share) {
    pulse.beat();
    lease.progress(share);
  }

  private static void requireRoom(Path folder, long sourceBytes) throws IOException {
    var needed = 2 * sourceBytes + ROOM_FOR_RENDITIONS;
    var free = Files.getFileStore(folder).getUsableSpace();
    if (free < needed) {
      throw new IOException("%d bytes free of %d needed".formatted(free, needed));
    }
  }
}
