package vn.khaitri.web.shell;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.List;

/** How long the bodies of requests may be; none is longer than {@code quarkus.http.limits}. */
@ConfigMapping(prefix = "khaitri.bodies")
interface BodyConfig {
  /** For all pages but those that take files. */
  MemorySize max();

  /** Forms with files are sent to these paths and below; the files come to lie on the disk. */
  List<String> filesAt();
}
