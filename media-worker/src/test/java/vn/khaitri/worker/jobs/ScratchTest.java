package vn.khaitri.worker.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khaitri.contract.media.JobTask;
import vn.khaitri.contract.media.MediaJobView;

class ScratchTest {
  private static final MediaJobView FIRST = job("first");
  private static final MediaJobView SECOND = job("second");

  @TempDir Path work;

  @Test
  void keepsTheFilesOfAVideoForItsNextTask() throws Exception {
    // Given
    try (var scratch = Scratch.below(work)) {
      Files.writeString(scratch.folderOf(FIRST).resolve("source.mp4"), "film");

      // When
      var folder = scratch.folderOf(FIRST);

      // Then
      assertEquals("film", Files.readString(folder.resolve("source.mp4")));
      assertEquals(FIRST.mediaId(), scratch.holding());
      assertEquals(4, scratch.heldBytes());
    }
  }

  @Test
  void givesAnotherVideoAnEmptyFolder() throws Exception {
    // Given
    try (var scratch = Scratch.below(work)) {
      Files.writeString(scratch.folderOf(FIRST).resolve("source.mp4"), "film");

      // When
      var folder = scratch.folderOf(SECOND);

      // Then
      try (var files = Files.list(folder)) {
        assertEquals(0, files.count());
      }
      assertEquals(SECOND.mediaId(), scratch.holding());
    }
  }

  @Test
  void holdsNothingOnceItIsCleared() throws Exception {
    // Given
    try (var scratch = Scratch.below(work)) {
      var folder = scratch.folderOf(FIRST);

      // When
      scratch.clear();

      // Then
      assertFalse(Files.exists(folder));
      assertNull(scratch.holding());
      assertEquals(0, scratch.heldBytes());
    }
  }

  @Test
  void sweepsAwayWhatAKilledWorkerLeft() throws Exception {
    // Given
    var left = Files.createDirectories(work.resolve("worker-killed/job"));
    Files.writeString(left.resolve("source.bin"), "half a film");

    // When
    try (var scratch = Scratch.below(work)) {
      // Then
      assertFalse(Files.exists(work.resolve("worker-killed")));
      assertTrue(Files.isDirectory(scratch.folderOf(FIRST)));
    }
  }

  @Test
  void leavesOtherWorkersAlone() throws Exception {
    // Given
    try (var other = Scratch.below(work)) {
      var job = other.folderOf(FIRST);

      // When
      Scratch.below(work).close();

      // Then
      assertTrue(Files.isDirectory(job));
    }
  }

  @Test
  void leavesNothingBehind() throws Exception {
    // Given
    var scratch = Scratch.below(work);
    Files.writeString(scratch.folderOf(FIRST).resolve("source.bin"), "a film");

    // When
    scratch.close();

    // Then
    try (var files = Files.newDirectoryStream(work, "worker-*")) {
      assertFalse(files.iterator().hasNext());
    }
  }

  private static MediaJobView job(String name) {
    return new MediaJobView(
        UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
        JobTask.PIECE,
        0,
        2,
        1,
        30,
        1,
        List.of(),
        name + "/1/",
        name + "/1-work/");
  }
}
