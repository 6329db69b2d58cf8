package vn.khaitri.worker.jobs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.media.MediaJobView;

/**
 * The folder in which one worker process keeps the files of one video, from task to task. A worker
 * that was killed leaves its own behind; the next one to start on the same work folder sweeps it
 * away.
 */
final class Scratch implements AutoCloseable {
  private static final String PREFIX = "worker-";
  private static final String LOCK = "lock";
  private static final String JOB = "job";

  private final Path folder;
  private final FileChannel lock;
  private @Nullable MediaJobView held;

  private Scratch(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  static Scratch below(Path workFolder) throws IOException {
    Files.createDirectories(workFolder);
    // A folder that another worker has made and not yet locked must not look abandoned.
    try (var all = openLock(workFolder.resolve("workers.lock"));
        var held = all.lock();
        var others = Files.newDirectoryStream(workFolder, PREFIX + "*")) {
      for (var other : others) {
        var abandoned = lock(other);
        if (abandoned.isPresent()) {
          delete(other);
          abandoned.get().close();
        }
      }
      var folder = Files.createTempDirectory(workFolder, PREFIX);
      return new Scratch(
          folder, lock(folder).orElseThrow(() -> new IOException("no lock, " + held)));
    }
  }

  /** The folder of this job: with what the last task left when that was of the same, else empty. */
  Path folderOf(MediaJobView job) throws IOException {
    if (held == null || !held.targetPrefix().equals(job.targetPrefix())) {
      clear();
      Files.createDirectory(folder.resolve(JOB));
      held = job;
    }
    return folder.resolve(JOB);
  }

  /** The video whose files are here; null when there are none. */
  @Nullable UUID holding() {
    return held == null ? null : held.mediaId();
  }

  /** What removing them would free. */
  long heldBytes() throws IOException {
    if (held == null) {
      return 0;
    }
    var bytes = 0L;
    try (var files = Files.walk(folder.resolve(JOB))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  /** Removes what the last task left. */
  void clear() throws IOException {
    held = null;
    delete(folder.resolve(JOB));
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    delete(folder);
    lock.close();
  }

  /** Empty when its owner lives: the kernel drops the lock of a process that dies. */
  private static Optional<FileChannel> lock(Path folder) throws IOException {
    var channel = openLock(folder.resolve(LOCK));
    try {
      if (channel.tryLock() != null) {
        return Optional.of(channel);
      }
    } catch (OverlappingFileLockException ours) {
      // Another worker of this very process, as in tests.
    }
    channel.close();
    return Optional.empty();
  }

  private static FileChannel openLock(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
