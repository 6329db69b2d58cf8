package vn.khaitri.worker.jobs;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import vn.khaitri.contract.media.CompleteJob;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.worker.encoding.BadSource;
import vn.khaitri.worker.encoding.LessonFacts;
import vn.khaitri.worker.encoding.NormalisedSource;
import vn.khaitri.worker.encoding.Piece;
import vn.khaitri.worker.encoding.Pieces;
import vn.khaitri.worker.encoding.SourcePolicy;
import vn.khaitri.worker.encoding.Transcoder;
import vn.khaitri.worker.encoding.Transcoder.Renditions;
import vn.khaitri.worker.encoding.Workbench;
import vn.khaitri.worker.ffmpeg.Ffmpeg;
import vn.khaitri.worker.signals.Heartbeat;
import vn.khaitri.worker.store.ObjectStore;

/** Does one task, with what lies here of its job already or else with what the store has. */
@Singleton
class JobWork {
  /** Of a job that is split, what PREPARE is; and where its parts end on the way from 0 to 1. */
  private static final double PREPARED = 0.1;

  private static final double DOWNLOADED = 0.3;
  private static final double LOOKED_AT = 0.8;

  /** Where the parts of a short video end. */
  private static final double ENCODED = 0.9;

  private final ObjectStore store;
  private final WorkerConfig config;
  private final JobMetrics metrics;
  private final Heartbeat heartbeat;

  JobWork(ObjectStore store, WorkerConfig config, JobMetrics metrics, Heartbeat heartbeat) {
    this.store = store;
    this.config = config;
    this.metrics = metrics;
    this.heartbeat = heartbeat;
  }

  /**
   * @param folder of this job; keeps what a later task of it may need
   * @throws InterruptedException when the lease was lost or the process is asked to end
   */
  TaskReport make(MediaJobView job, Ffmpeg ffmpeg, Path folder, Lease lease)
      throws BadSource, IOException, InterruptedException {
    var bench = new Workbench(ffmpeg, new SourcePolicy(config.longestVideo()), folder);
    var objects = new JobObjects(store, job, folder);
    DoubleConsumer share = done -> tell(lease, done);
    return switch (job.task()) {
      case PREPARE -> prepare(job, bench, objects, share);
      case PIECE -> piece(job, bench, objects, share);
      case FINISH -> finish(job, bench, objects, share);
    };
  }

  private TaskReport prepare(
      MediaJobView job, Workbench bench, JobObjects objects, DoubleConsumer share)
      throws BadSource, IOException, InterruptedException {
    DoubleConsumer own = done -> share.accept(PREPARED * done);
    WorkRoom.require(bench.folder(), job.sourceBytes());
    var sha256 =
        store.download(
            job.sourceKeys(),
            job.sourceBytes(),
            bench.file(Workbench.SOURCE),
            done -> own.accept(DOWNLOADED * done));
    var source =
        transcoder()
            .prepare(bench, done -> own.accept(DOWNLOADED + (LOOKED_AT - DOWNLOADED) * done));
    var pieces = Pieces.of(source.seconds(), config.shortestPiece(), config.longestPiece());
    var facts = LessonFacts.of(source, sha256, pieces);
    if (pieces.count() == 1) {
      return whole(job, bench, objects, source, facts, share);
    }
    facts.write(bench.file(LessonFacts.FILE));
    var names = new ArrayList<>(bench.published());
    names.addAll(Transcoder.prepared(bench, source));
    names.add(LessonFacts.FILE);
    objects.publish(names, done -> own.accept(LOOKED_AT + (1 - LOOKED_AT) * done));
    return new TaskReport.Split(pieces.count());
  }

  /** A video of one piece is not worth a stop on the way. */
  private TaskReport whole(
      MediaJobView job,
      Workbench bench,
      JobObjects objects,
      NormalisedSource source,
      LessonFacts facts,
      DoubleConsumer share)
      throws BadSource, IOException, InterruptedException {
    encode(
        bench,
        source,
        facts.pieces().piece(0),
        done -> share.accept(PREPARED + (ENCODED - PREPARED) * done));
    var made = transcoder().finish(bench, source, 1, done -> {});
    objects.publish(bench.published(), done -> share.accept(ENCODED + (1 - ENCODED) * done));
    return completed(job, made, facts);
  }

  private TaskReport piece(
      MediaJobView job, Workbench bench, JobObjects objects, DoubleConsumer share)
      throws BadSource, IOException, InterruptedException {
    var facts = LessonFacts.read(objects.need(LessonFacts.FILE));
    var source = source(bench, objects, facts);
    Transcoder.fetchSound(bench, source, objects::need);
    var made =
        encode(
            bench,
            source,
            facts.pieces().piece(job.number()),
            done -> share.accept(ENCODED * done));
    objects.publish(made, done -> share.accept(ENCODED + (1 - ENCODED) * done));
    return new TaskReport.Delivered();
  }

  private TaskReport finish(
      MediaJobView job, Workbench bench, JobObjects objects, DoubleConsumer share)
      throws BadSource, IOException, InterruptedException {
    var facts = LessonFacts.read(objects.need(LessonFacts.FILE));
    var source = source(bench, objects, facts);
    var fetched =
        Transcoder.fetchPieces(
            bench, source, job.pieces(), objects::need, done -> share.accept(0.4 * done));
    var made =
        transcoder().finish(bench, source, job.pieces(), done -> share.accept(0.4 + 0.4 * done));
    var rest = bench.published().stream().filter(name -> !fetched.contains(name)).toList();
    objects.publish(rest, done -> share.accept(0.8 + 0.2 * done));
    return completed(job, made, facts);
  }

  private NormalisedSource source(Workbench bench, JobObjects objects, LessonFacts facts)
      throws IOException, InterruptedException {
    objects.need(facts.source());
    return NormalisedSource.made(bench, facts.source(), facts.seconds());
  }

  private List<String> encode(
      Workbench bench, NormalisedSource source, Piece piece, DoubleConsumer share)
      throws BadSource, IOException, InterruptedException {
    var started = System.nanoTime();
    var made = transcoder().encode(bench, source, piece, share);
    var took = Duration.ofNanos(System.nanoTime() - started);
    metrics.encoded(took, piece.seconds(source.seconds()));
    return made;
  }

  private static TaskReport completed(MediaJobView job, Renditions made, LessonFacts facts) {
    return new TaskReport.Completed(
        new CompleteJob(
            job.fence(),
            made.seconds(),
            facts.sourceSha256(),
            made.master(),
            made.poster(),
            made.dataSaver(),
            made.dataSaverBytes(),
            made.sound(),
            made.storyboard(),
            made.slides(),
            facts.chapters()));
  }

  private Transcoder transcoder() {
    return new Transcoder(config.encoderThreads());
  }

  private void tell(Lease lease, double share) {
    heartbeat.beat();
    lease.progress(share);
  }
}
