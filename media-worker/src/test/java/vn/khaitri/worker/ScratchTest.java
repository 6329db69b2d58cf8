package vn.khaitri.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
  @TempDir Path work;

  @Test
  void givesEachJobAnEmptyFolder() throws Exception {
    // Given
    try (var scratch = Scratch.below(work)) {
      Files.writeString(scratch.fresh().resolve("source.bin"), "last job");

      // When
      var folder = scratch.fresh();

      // Then
      try (var files = Files.list(folder)) {
        assertEquals(0, files.count());
      }
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
      assertTrue(Files.isDirectory(scratch.fresh()));
    }
  }

  @Test
  void leavesOtherWorkersAlone() throws Exception {
    // Given
    try (var other = Scratch.below(work)) {
      var job = other.fresh();

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
    Files.writeString(scratch.fresh().resolve("source.bin"), "a film");

    // When
    scratch.close();

    // Then
    try (var files = Files.newDirectoryStream(work, "worker-*")) {
      assertFalse(files.iterator().hasNext());
    }
  }
}
