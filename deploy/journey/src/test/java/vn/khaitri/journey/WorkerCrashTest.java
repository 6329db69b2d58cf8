package vn.khaitri.journey;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.demo.Patience;
import vn.khaitri.journey.TaskRows.Row;
import vn.khaitri.local.Program;

/**
 * Workers and servers that end, hang or share at any moment: each video is made in the end, once.
 */
@Tag("crash")
@ExtendWith(RunningPlatform.Extension.class)
class WorkerCrashTest {
  private static final Duration MINUTES = Duration.ofMinutes(4);
  private static final long SEED = 20_261_126;
  private static final int KILLS = 10;

  /** Ten pieces. */
  private static final int SECONDS = 60;

  private final RunningPlatform platform;
  private final Studio studio;
  private final Program worker;

  WorkerCrashTest(RunningPlatform platform) {
    this.platform = platform;
    this.studio = new Studio(platform.people());
    this.worker = platform.programs().worker();
  }

  @AfterEach
  void everythingRunsAgain() {
    platform.programs().servers().start();
    platform.programs().start();
  }

  @Test
  void aWorkerKilledAtTenPointsMakesTheVideoOnce() throws Exception {
    // Given
    var random = new Random(SEED);
    var media = studio.upload(platform.films().clip(SECONDS, 360));
    var killedAt = new ArrayList<String>();
    var doneBefore = List.<Row>of();

    // When
    for (var kill = 0; kill < KILLS; kill++) {
      var phase = kill < 3 ? "PREPARE" : kill < 8 ? "PIECE" : "FINISH";
      var made = phase.equals("PIECE") ? kill - 2 : 0;
      until(
          media,
          rows ->
              (rows.stream().anyMatch(row -> row.running(phase))
                      && rows.stream().filter(row -> row.done("PIECE")).count() >= made)
                  || finished(media));
      LockSupport.parkNanos(
          TimeUnit.MILLISECONDS.toNanos(random.nextInt(phase.equals("PIECE") ? 1500 : 400)));
      worker.kill();
      killedAt.add(inWords(platform.tasks().of(media)));
      assertStillDone(doneBefore, media);
      doneBefore = platform.tasks().done(media);
      worker.start();
    }

    // Then
    System.out.printf("Seed %d, killed at: %s%n", SEED, killedAt);
    assertMadeOnce(media);
    assertStillDone(doneBefore, media);
    assertCleanStore(media);
    assertCleanWorkFolder();
  }

  @Test
  void twoWorkersShareThePiecesOfOneVideo() throws Exception {
    // Given
    var second = platform.anotherWorker();
    second.start();
    try {
      // When
      var media = studio.upload(platform.films().clip(SECONDS, 360));

      // Then
      assertMadeOnce(media);
      var pieces = platform.tasks().of(media).stream().filter(row -> row.done("PIECE")).toList();
      assertEquals(10, pieces.size());
      assertTrue(pieces.stream().allMatch(row -> row.attempts() == 1), pieces.toString());
      assertEquals(2, pieces.stream().map(Row::worker).distinct().count(), pieces.toString());
    } finally {
      second.stop();
    }
  }

  @Test
  void aWorkerThatHangsLosesItsPieceToAnother() throws Exception {
    // Given
    var media = studio.upload(platform.films().clip(SECONDS, 360));
    until(media, rows -> rows.stream().anyMatch(row -> row.running("PIECE")));
    var second = platform.anotherWorker();
    signal("STOP");
    try {
      // When
      second.start();
      until(media, rows -> rows.stream().anyMatch(row -> row.attempts() == 2));
      signal("CONT");

      // Then
      assertMadeOnce(media);
      assertTrue(
          platform.tasks().of(media).stream().filter(row -> row.attempts() > 1).count() == 1,
          platform.tasks().of(media).toString());
    } finally {
      signal("CONT");
      second.stop();
    }
  }

  @Test
  void aStoreThatIsAwayDuringDownloadAndUploadIsWaitedFor() throws Exception {
    // Given
    var store = platform.programs().servers().s3();
    var media = studio.upload(platform.films().clip(SECONDS, 720));

    // When
    for (var phase : List.of("PREPARE", "PIECE")) {
      until(media, rows -> rows.stream().anyMatch(row -> row.running(phase)));
      var before = logged("The store is away");
      store.kill();
      Patience.until(
          "The worker at the closed store",
          MINUTES,
          () -> logged("The store is away"),
          now -> now > before);
      store.start();
    }

    // Then
    assertMadeOnce(media);
    var rows = platform.tasks().of(media);
    assertTrue(rows.stream().allMatch(row -> row.attempts() == 1), rows.toString());
  }

  @Test
  void workGoesOnWhileTheApiIsAway() throws Exception {
    // Given
    var media = studio.upload(platform.films().clip(SECONDS, 360));
    until(media, rows -> rows.stream().anyMatch(row -> row.running("PIECE")));

    // When
    platform.programs().api().kill();
    Patience.until(
        "A report that is not taken",
        MINUTES,
        () -> logged("A report was not taken"),
        count -> count > 0);
    platform.programs().api().start();

    // Then
    assertMadeOnce(media);
    var rows = platform.tasks().of(media);
    assertTrue(rows.stream().allMatch(row -> row.attempts() == 1), rows.toString());
  }

  @Test
  void aCancelledVideoLeavesTheWorkerAndItsDisk() throws Exception {
    // Given
    var media = studio.upload(platform.films().clip(SECONDS, 720));
    until(media, rows -> rows.stream().anyMatch(row -> row.running("PIECE")));

    // When
    studio.cancel(media);

    // Then
    Patience.until("No ffmpeg", MINUTES, () -> worker.pids().size(), count -> count == 1);
    assertCleanWorkFolder();
    assertEquals(MediaState.CANCELLED, studio.media(media).state());
    Patience.until("Nothing in the store", MINUTES, () -> stored(media), List::isEmpty);
    studio.ready(studio.upload(platform.films().clip(3, 240)));
  }

  private boolean finished(UUID media) {
    return studio.media(media).state() == MediaState.READY;
  }

  private void until(UUID media, Predicate<List<Row>> isSo) {
    Patience.until("The moment", MINUTES, () -> platform.tasks().of(media), isSo);
  }

  private void assertMadeOnce(UUID media) {
    studio.ready(media);
    assertEquals(1, ReadyEvents.of(platform.kafka(), media));
    var names = stored(media);
    assertEquals(10, names.stream().filter(name -> name.matches(".*/240/s\\d+\\.m4s")).count());
  }

  /** What was done stays done: nobody makes it again. */
  private void assertStillDone(List<Row> before, UUID media) {
    var now =
        platform.tasks().of(media).stream()
            .collect(toMap(row -> row.task() + row.number(), row -> row));
    before.forEach(row -> assertEquals(row, now.get(row.task() + row.number())));
  }

  private void assertCleanStore(UUID media) {
    var swept =
        Patience.until(
            "The sweep",
            MINUTES,
            () -> stored(media),
            names -> names.stream().noneMatch(name -> name.contains("-work/")));
    var rounds =
        swept.stream().map(name -> name.substring(0, name.indexOf('/'))).distinct().toList();
    assertEquals(1, rounds.size(), rounds.toString());
  }

  private void assertCleanWorkFolder() {
    Patience.until("A clean work folder", MINUTES, this::jobFolders, List::isEmpty);
  }

  private List<Path> jobFolders() {
    return files(platform.home().resolve("work")).stream()
        .filter(file -> file.toString().contains("/job/"))
        .toList();
  }

  /** Names below the media's own folder in the store. */
  private List<String> stored(UUID media) {
    var folder = platform.home().resolve("s3/khaitri/media/" + media);
    return files(folder).stream().map(file -> folder.relativize(file).toString()).toList();
  }

  /** Others add and remove files meanwhile. */
  private static List<Path> files(Path folder) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (UncheckedIOException gone) {
      return files(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long logged(String words) {
    try {
      var text = Files.readString(worker.log());
      return Pattern.compile(Pattern.quote(words)).matcher(text).results().count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** To the program itself; what it started goes on. */
  private void signal(String name) throws IOException, InterruptedException {
    var pid = Long.toString(worker.pids().getFirst());
    new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor();
  }

  private static String inWords(List<Row> rows) {
    Map<String, Long> done =
        rows.stream()
            .filter(row -> row.state().equals("DONE"))
            .collect(Collectors.groupingBy(Row::task, Collectors.counting()));
    return rows.stream()
        .filter(row -> row.state().equals("RUNNING"))
        .map(row -> row.task() + " " + row.number() + " at " + row.percent() + " %")
        .findFirst()
        .orElse("after " + done);
  }
}
