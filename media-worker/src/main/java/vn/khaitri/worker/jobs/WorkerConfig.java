package vn.khaitri.worker.jobs;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;

/** How this worker works. */
@ConfigMapping(prefix = "khaitri.worker")
interface WorkerConfig {
  /** Holds the unpacked FFmpeg and the folder of the video at hand; workers may share it. */
  Path workDir();

  /** How long a job may wait when no event woke us. */
  Duration pollEvery();

  /** No sign of life for so long means that the loop is stuck. */
  Duration stuckAfter();

  /** Of each encoder. */
  int encoderThreads();

  /** Videos beyond this are refused. */
  Duration longestVideo();

  /** Of the pieces that workers share; whole segments. */
  Duration shortestPiece();

  Duration longestPiece();

  /** How long the files of a video stay here when nothing is to be done for it. */
  Duration keepIdle();
}
