package vn.khaitri.worker.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.khaitri.worker.ffmpeg.Clips.FFMPEG;
import static vn.khaitri.worker.ffmpeg.Clips.draw;
import static vn.khaitri.worker.ffmpeg.Clips.h264;
import static vn.khaitri.worker.ffmpeg.Clips.picture;
import static vn.khaitri.worker.ffmpeg.Clips.tone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khaitri.contract.media.JobTask;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.worker.encoding.Pieces;
import vn.khaitri.worker.encoding.SourcePolicy;
import vn.khaitri.worker.encoding.Transcoder;
import vn.khaitri.worker.encoding.Workbench;

/**
 * A work folder on a disk of its own that fills up. That is the machine's fault: the job is tried
 * again later, and its owner is not told that the film is bad. FFmpeg's HLS writer says nothing of
 * it and ends with 0. Needs root, for the disk.
 */
class FullDiskTest {
  private static final MediaJobView JOB =
      new MediaJobView(new UUID(0, 1), JobTask.PREPARE, 0, 1, 1, 30, 1, List.of(), "m/1/", "w/");

  @TempDir Path folder;
  private final Transcoder transcoder = new Transcoder(2);
  private Path disk;
  private Scratch scratch;
  private Workbench bench;

  @BeforeEach
  void mount() throws Exception {
    assumeTrue(System.getProperty("user.name").equals("root"));
    disk = Files.createDirectory(folder.resolve("disk"));
    run("mount", "-t", "tmpfs", "-o", "size=32m", "khaitri-test", disk.toString());
    scratch = Scratch.below(disk);
    var job = scratch.folderOf(JOB);
    draw(job, Workbench.SOURCE, picture(640, 360, 25, 3), tone(3), h264(), List.of("-f", "mp4"));
    bench = new Workbench(FFMPEG, new SourcePolicy(Duration.ofHours(4)), job);
  }

  @AfterEach
  void unmount() throws Exception {
    if (disk != null) {
      scratch.close();
      run("umount", disk.toString());
    }
  }

  @Test
  void whileTheUploadIsCopiedIsNotTheFilmsFault() throws Exception {
    // Given
    fillUp();

    // When
    assertThrows(IOException.class, () -> transcoder.prepare(bench, share -> {}));

    // Then
    assertClean();
  }

  /** Where FFmpeg leaves empty segments and says that all is well. */
  @Test
  void whileAPieceIsMadeIsNotTheFilmsFault() throws Exception {
    // Given
    var source = transcoder.prepare(bench, share -> {});
    fillUp();

    // When
    assertThrows(
        IOException.class,
        () -> transcoder.encode(bench, source, new Pieces(1, 6).piece(0), share -> {}));

    // Then
    assertClean();
  }

  @Test
  void whileOthersAreMadeOfThePiecesIsNotTheFilmsFault() throws Exception {
    // Given
    var source = transcoder.prepare(bench, share -> {});
    transcoder.encode(bench, source, new Pieces(1, 6).piece(0), share -> {});
    fillUp();

    // When
    assertThrows(IOException.class, () -> transcoder.finish(bench, source, 1, share -> {}));

    // Then
    assertClean();
  }

  /** As the loop does after a task that failed. */
  private void assertClean() throws IOException {
    scratch.clear();
    try (var files = Files.walk(disk)) {
      assertEquals(
          List.of("lock", "rest", "workers.lock"),
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .sorted()
              .toList());
    }
  }

  /** Leaves a little. */
  private void fillUp() throws IOException {
    var bytes = Files.getFileStore(disk).getUsableSpace() - 100 * 1024;
    Files.write(disk.resolve("rest"), new byte[(int) bytes]);
  }

  private static void run(String... command) throws Exception {
    var process = new ProcessBuilder(command).inheritIO().start();
    assertEquals(0, process.waitFor());
  }
}
