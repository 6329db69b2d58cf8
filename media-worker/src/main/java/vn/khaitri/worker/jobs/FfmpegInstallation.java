package vn.khaitri.worker.jobs;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.khaitri.worker.ffmpeg.Ffmpeg;

/** FFmpeg on this machine, once it is unpacked and has shown that it starts. */
@Singleton
class FfmpegInstallation {
  private static final Logger LOG = Logger.getLogger(FfmpegInstallation.class);

  private final WorkerConfig config;
  private volatile @Nullable Ffmpeg ffmpeg;
  private volatile String state = "not unpacked yet";

  FfmpegInstallation(WorkerConfig config) {
    this.config = config;
  }

  /** Empty while it does not start; asking again tries again. */
  Optional<Ffmpeg> prepare() throws InterruptedException {
    if (ffmpeg == null) {
      try {
        var unpacked = Ffmpeg.unpackedBelow(config.workDir());
        state = unpacked.version();
        ffmpeg = unpacked;
        LOG.info(state);
      } catch (IOException e) {
        state = String.valueOf(e.getMessage());
        LOG.errorf(
            "%s. On Debian: apt-get install libpulse0 libxcb1 libxcb-shm0 libasound2 libudev1",
            state);
      }
    }
    return Optional.ofNullable(ffmpeg);
  }

  boolean starts() {
    return ffmpeg != null;
  }

  /** The version, or what is in the way. */
  String state() {
    return state;
  }
}
