package vn.khaitri.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.List;

/** How long the bodies of requests may be; none is longer than {@code quarkus.http.limits}. */
@ConfigMapping(prefix = "khaitri.bodies")
interface BodyConfig {
  /** The longest body of a request, at all addresses but those of files. */
  MemorySize max();

  /**
   * Paths at which, and below which, files come in, as streams or onto the disk: no memory holds
   * them whole.
   */
  List<String> filesAt();
}
