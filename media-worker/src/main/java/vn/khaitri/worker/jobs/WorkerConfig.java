package vn.khaitri.worker.jobs;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;

/** How this worker works. */
@ConfigMapping(prefix = "khaitri.worker")
interface WorkerConfig {
  /** Folder of the unpacked FFmpeg and of the video at hand; workers may share it. */
  Path workDir();

  /** How long a job may wait when no event woke us. */
  Duration pollEvery();

  /** How long the loop may give no sign of life until the worker counts as stuck. */
  Duration stuckAfter();

  /** Threads of each encoder. */
  int encoderThreads();

  /** The longest video that is taken; others are refused. */
  Duration longestVideo();

  /** The shortest of the pieces into which a video is split for workers; whole segments. */
  Duration shortestPiece();

  /** The longest of them. */
  Duration longestPiece();

  /** How long the files of a video stay here when nothing is to be done for it. */
  Duration keepIdle();
}
