package vn.khaitri.importexport;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "khaitri.importexport")
interface ImportExportConfig {
  MemorySize maxPackage();

  /** Files in a package. */
  int maxEntries();

  /** How long a file waits for its sender's yes. */
  Duration keepFor();

  /** Before an object that no row mentions is removed. */
  Duration sweepGrace();

  Duration sweepEvery();

  /** Until a course that is being made is given up. */
  Duration patience();
}
