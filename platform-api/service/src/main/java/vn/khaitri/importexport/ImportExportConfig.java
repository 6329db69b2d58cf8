package vn.khaitri.importexport;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "khaitri.importexport")
interface ImportExportConfig {
  /** The largest course package that is taken. */
  MemorySize maxPackage();

  /** Files that a package may hold. */
  int maxEntries();

  /** How long a file waits for its sender's yes. */
  Duration keepFor();

  /** Age at which an object that no row mentions is removed. */
  Duration sweepGrace();

  /** How often the store is swept of such objects. */
  Duration sweepEvery();

  /** How long the making of a course may take until it is given up. */
  Duration patience();
}
