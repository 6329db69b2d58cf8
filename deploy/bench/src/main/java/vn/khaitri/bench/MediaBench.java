package vn.khaitri.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import vn.khaitri.contract.authoring.AddLesson;
import vn.khaitri.contract.authoring.AddModule;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.contract.authoring.CreateCourse;
import vn.khaitri.contract.authoring.LessonFactsView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleDraftView;
import vn.khaitri.contract.authoring.SetVideo;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.media.MediaView;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.demo.ApiClient;
import vn.khaitri.demo.Patience;
import vn.khaitri.demo.People;
import vn.khaitri.demo.Upload;
import vn.khaitri.local.DemoAccount;
import vn.khaitri.local.Platform;
import vn.khaitri.local.Program;

/**
 * Videos through upload and the worker program itself, beside FFmpeg on a command line. CPU time is
 * that of the whole job: looking, loudness, pieces, poster, storyboard and upload are ours to pay.
 */
final class MediaBench {
  private static final int ROUNDS = 5;
  private static final int LADDER_SECONDS = 30;
  private static final int LADDER_LINES = 1080;
  private static final int SLIDES_SECONDS = 360;
  private static final int KILLED_SECONDS = 300;
  private static final int KILLED_LINES = 360;

  private static final double MEGABYTE = 1e6;
  private static final double MEBIBYTE = 1024 * 1024;

  /** Same encoder settings give the same bytes but for sound, its frames and headers. */
  private static final double LIKENESS = 0.05;

  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final long SAMPLE_NANOS = 50_000_000;
  private static final TypeReference<MediaView> MEDIA = new TypeReference<>() {};

  private final Program worker;
  private final ApiClient instructor;
  private final Footage footage;
  private final CommandLine commandLine;

  MediaBench(Platform platform, People people, Footage footage, CommandLine commandLine) {
    this.worker = platform.worker();
    this.instructor = people.as(DemoAccount.INSTRUCTOR);
    this.footage = footage;
    this.commandLine = commandLine;
  }

  /** What can be measured by itself. */
  enum Part {
    IDLE,
    LADDER,
    LECTURE,
    KILLED
  }

  void run(Set<Part> parts, Report report) throws IOException, InterruptedException {
    for (var part : parts) {
      switch (part) {
        case IDLE -> report.most("media.worker.idle", residentMebibytes(), 250.0, "MiB");
        case LADDER -> ladder(report);
        case LECTURE -> lecture(report);
        case KILLED -> killed(report);
      }
    }
  }

  private void ladder(Report report) throws IOException, InterruptedException {
    say("drawing " + LADDER_SECONDS + " s of " + LADDER_LINES + " lines");
    var film = footage.moving(LADDER_SECONDS, LADDER_LINES);
    var together = new Pair();
    var alone = new Pair();
    long peak = 0;
    // The first round warms the worker up; its peak of memory counts all the same.
    for (int round = 0; round <= ROUNDS; round++) {
      say("ladder, round " + round + " of " + ROUNDS);
      var job = job(film);
      peak = Math.max(peak, job.peakBytes());
      long one = cpuOf(() -> commandLine.together(film, LADDER_LINES));
      requireAlike(job.media());
      long many = cpuOf(() -> commandLine.eachAlone(film, LADDER_LINES));
      if (round > 0) {
        together.add(job.cpuNanos(), one);
        alone.add(job.cpuNanos(), many);
      }
    }
    report.ratio("media.cpu/one-process", together, 1.05);
    report.ratio("media.cpu/process-each", alone, 0.65);
    report.most("media.worker.peak", peak / MEBIBYTE, 1024.0, "MiB");
  }

  private void lecture(Report report) throws IOException, InterruptedException {
    say("a lecture of " + SLIDES_SECONDS + " s of slides");
    var playback = playback(job(footage.slides(SLIDES_SECONDS)).media());
    report.most("media.lecture.mp4", playback.dataSaverBytes() / MEGABYTE, 10.0, "MB");
    report.most("media.lecture.sound", playback.audioBytes() / MEGABYTE, 1.6, "MB");
    if (playback.slidesBytes() == null) {
      throw new IllegalStateException("The lecture was not seen to be one over slides");
    }
    report.most("media.lecture.slides", playback.slidesBytes() / MEGABYTE, 2.5, "MB");
  }

  /** CPU time over both lives of the worker, beyond that of a job that nobody disturbs. */
  private void killed(Report report) throws IOException, InterruptedException {
    say("a worker killed at 50 %");
    var film = footage.moving(KILLED_SECONDS, KILLED_LINES);
    long whole = job(film).cpuNanos();
    var media = new Upload(instructor).send(film);
    long before = cpu();
    Patience.until("half of the job", PATIENCE, () -> view(media), MediaBench::halfDone);
    long first = cpuOfFamily() - before;
    worker.kill();
    worker.start();
    before = cpu();
    awaitReady(media);
    long second = cpu() - before;
    report.most(
        "media.killed.repeated", 100.0 * (first + second - whole) / whole, 15.0, "% of the job");
  }

  private record Job(UUID media, long cpuNanos, long peakBytes) {}

  private Job job(Path film) throws InterruptedException {
    long before = cpu();
    var peak = new AtomicLong();
    var over = new AtomicBoolean();
    var sampler = Thread.ofPlatform().daemon().start(() -> sample(peak, over));
    try {
      var media = new Upload(instructor).send(film);
      awaitReady(media);
      return new Job(media, cpu() - before, peak.get());
    } finally {
      over.set(true);
      sampler.join();
    }
  }

  private void sample(AtomicLong peak, AtomicBoolean over) {
    while (!over.get()) {
      peak.accumulateAndGet(Processes.residentBytes(worker.pids()), Math::max);
      LockSupport.parkNanos(SAMPLE_NANOS);
    }
  }

  private void awaitReady(UUID media) {
    var ended =
        Patience.until(
            "the end of the job",
            PATIENCE,
            () -> view(media),
            view -> view.state() == MediaState.READY || view.state() == MediaState.FAILED);
    if (ended.state() == MediaState.FAILED) {
      throw new IllegalStateException("The job failed: " + ended);
    }
  }

  private static boolean halfDone(MediaView view) {
    return view.progressPercent() >= 50 && view.state() == MediaState.PROCESSING;
  }

  private MediaView view(UUID media) {
    return instructor.get("/api/v1/media/" + media, MEDIA);
  }

  /** Both sides must have made the same thing, or their times say nothing. */
  private void requireAlike(UUID media) throws IOException {
    long ours = playback(media).qualities().stream().mapToLong(quality -> quality.bytes()).sum();
    long theirs = commandLine.bytes();
    if (Math.abs(ours - theirs) > LIKENESS * theirs) {
      throw new IllegalStateException("%d bytes beside %d: not alike".formatted(ours, theirs));
    }
  }

  private PlaybackView playback(UUID media) {
    var courses = "/api/v1/authoring/courses";
    var course =
        instructor.post(
            courses,
            new CreateCourse("Khoá đo video", ""),
            new TypeReference<CourseFactsView>() {});
    var at = courses + "/" + course.id();
    var module =
        instructor.post(
            at + "/modules", new AddModule("Chuyên đề"), new TypeReference<ModuleDraftView>() {});
    var lesson =
        instructor.post(
            at + "/lessons",
            new AddLesson(LessonKind.VIDEO, "Bài", module.id()),
            new TypeReference<LessonFactsView>() {});
    instructor.put(
        at + "/lessons/" + lesson.id() + "/video",
        new SetVideo(media),
        new TypeReference<LessonFactsView>() {});
    return instructor.get(
        at + "/lessons/" + lesson.id() + "/playback", new TypeReference<PlaybackView>() {});
  }

  private double residentMebibytes() {
    return Processes.residentBytes(worker.pids()) / MEBIBYTE;
  }

  private long cpu() {
    return Processes.cpuNanos(worker.pids().getFirst());
  }

  /** With that of children at work, which the kernel adds only when they have ended. */
  private long cpuOfFamily() {
    return worker.pids().stream().mapToLong(Processes::cpuNanos).sum();
  }

  private static long cpuOf(Pair.Work work) throws IOException, InterruptedException {
    long before = Processes.cpuNanosOfOurChildren();
    try {
      work.run();
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return Processes.cpuNanosOfOurChildren() - before;
  }

  private static void say(String step) {
    System.err.println("  " + step);
  }
}
