package vn.khaitri.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.media.JobTask;
import vn.khaitri.contract.media.MediaJobView;

/**
 * A work folder on a disk of its own that fills up. That is the machine's fault: the job is tried
 * again later, and its owner is not told that the film is bad. FFmpeg's HLS writer says nothing of
 * it and ends with 0. Needs root, for the disk.
 */
class FullDiskTest {
  private static final MediaJobView JOB =
      new MediaJobView(new UUID(0, 1), JobTask.PREPARE, 0, 1, 1, 30, 1, List.of(), "m/1/", "w/");

  @TempDir Path folder;
  private Path disk;

  @BeforeEach
  void mount() throws Exception {
    assumeTrue(System.getProperty("user.name").equals("root"));
    disk = Files.createDirectory(folder.resolve("disk"));
    run("mount", "-t", "tmpfs", "-o", "size=64m", "khaitri-test", disk.toString());
  }

  @AfterEach
  void unmount() throws Exception {
    if (disk != null) {
      run("umount", disk.toString());
    }
  }

  /** KiB left: within the copy, the sound, the poster, the pieces, and what is made of them. */
  @ParameterizedTest
  @ValueSource(ints = {8, 300, 600, 640, 700, 800, 1000})
  void thatIsFullIsNotTheFilmsFault(int room) throws Exception {
    // Given
    try (var scratch = Scratch.below(disk)) {
      var job = scratch.folderOf(JOB);
      draw(job, Workbench.SOURCE, picture(640, 360, 25, 7), tone(7), h264(), List.of("-f", "mp4"));
      fillUp(room);
      var bench = new Workbench(FFMPEG, new SourcePolicy(Duration.ofHours(4)), job);

      // When
      assertThrows(IOException.class, () -> new Transcoder(2).transcode(bench, share -> {}));

      // Then
      assertFalse(Files.exists(job.resolve("out/master.m3u8")));
      scratch.clear();
      assertEquals(0, scratch.heldBytes());
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
  }

  private void fillUp(int roomInKib) throws IOException {
    var bytes = Files.getFileStore(disk).getUsableSpace() - roomInKib * 1024L;
    Files.write(disk.resolve("rest"), new byte[(int) bytes]);
  }

  private static void run(String... command) throws Exception {
    var process = new ProcessBuilder(command).inheritIO().start();
    assertEquals(0, process.waitFor());
  }
}
